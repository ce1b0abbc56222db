package io.testflow.core.internal.failure.category.builtin;

import static io.testflow.core.failure.BuiltInCategory.CONCURRENCY_OR_DEADLOCK;
import static io.testflow.core.failure.BuiltInCategory.DISK;
import static io.testflow.core.failure.BuiltInCategory.FILE_MISSING;
import static io.testflow.core.failure.BuiltInCategory.JVM_CRASH;
import static io.testflow.core.failure.BuiltInCategory.OUT_OF_MEMORY;

import io.testflow.core.internal.failure.category.rule.Rule;
import io.testflow.core.internal.failure.category.rule.Rule.Weight;
import java.util.List;

/** What the machine and the process of the tests say. */
final class MachineRules {

    private MachineRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.types(OUT_OF_MEMORY, "memory-type", "OutOfMemoryError", "MemoryError", "OutOfMemoryException")
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                OUT_OF_MEMORY,
                                "words-of-memory",
                                "java heap space",
                                "gc overhead limit exceeded",
                                "outofmemoryerror",
                                "javascript heap out of memory",
                                "heap out of memory",
                                "cannot allocate memory",
                                "enomem",
                                "array buffer allocation failed",
                                "unable to create native thread",
                                "err_worker_out_of_memory",
                                "reached heap limit",
                                "reaching memory limit",
                                "unable to allocate",
                                "out of memory",
                                "direct buffer memory",
                                "oomkilled")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                DISK,
                                "full-disk",
                                "no space left on device",
                                "enospc",
                                "disk quota exceeded",
                                "disk full",
                                "disk is full",
                                "not enough space",
                                "no usable space",
                                "file too large",
                                "could not extend file")
                        .weighing(Weight.DECISIVE),
                Rule.types(
                                DISK,
                                "refused-by-the-file-system",
                                "java.nio.file.AccessDeniedException",
                                "ReadOnlyFileSystemException",
                                "DirectoryNotEmptyException",
                                "PermissionError")
                        .weighing(Weight.SPECIFIC),
                Rule.words(
                                DISK,
                                "words-of-the-file-system",
                                "^permission denied",
                                "(not a directory)",
                                "file name too long",
                                "(permission denied)",
                                "read-only file system",
                                "erofs",
                                "eacces: permission denied",
                                "eperm: operation not permitted",
                                "[errno 13]",
                                "[errno 30]",
                                "[errno 28]",
                                "too many open files",
                                "emfile",
                                "input/output error",
                                "(is a directory)",
                                "(read-only file system)",
                                "cannot create directory",
                                "unable to create directory",
                                "stale file handle",
                                "directory not empty",
                                "cross-device link")
                        .weighing(Weight.SPECIFIC),
                Rule.types(
                                FILE_MISSING,
                                "file-type",
                                "TemplateNotFoundException",
                                "TemplateNotFound",
                                "TemplateInputException",
                                "NoSuchFileException",
                                "FileNotFoundException",
                                "FileNotFoundError",
                                "NotDirectoryException",
                                "MissingResourceException",
                                "NotADirectoryError")
                        .weighing(Weight.TYPED),
                Rule.words(
                                FILE_MISSING,
                                "words-of-a-missing-file", "cannot open", "could not open file", "can't open", "unable to open", "unable to read", "could not read file", "cannot read file", "no resource", "resource * is missing", "not found on the class path", "not on the class path", "not found on classpath", "file * is missing", "file * not found", "file * does not exist", "no template", "template * is missing", "cannot load resource", "could not load resource", "unable to load resource",
                                "enoent",
                                "no such file or directory",
                                "cannot be opened because it does not exist",
                                "cannot be resolved to url because it does not exist",
                                "does not exist on the class path",
                                "resource not found",
                                "cannot find resource",
                                "could not find resource",
                                "resource * not found",
                                "file not found",
                                "missing file",
                                "file does not exist",
                                "could not find file",
                                "unable to find file",
                                "template * not found",
                                "templatenotfound",
                                "template might not exist",
                                "no such file")
                        .weighing(Weight.TYPED),
                Rule.types(JVM_CRASH, "crash-type", "SurefireBooterForkException", "WorkerCrashed", "NodeCrashed")
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                JVM_CRASH,
                                "words-of-a-crash",
                                "the forked vm terminated",
                                "forked java vm exited abnormally",
                                "vm crash or system.exit called",
                                "crashed tests:",
                                "fatal error has been detected by the java runtime",
                                "sigsegv",
                                "sigabrt",
                                "sigill",
                                "segmentation fault",
                                "fatal python error",
                                "jest worker process",
                                "a worker process has failed to exit",
                                "process.exit called with",
                                "crashed while running",
                                "worker exited unexpectedly",
                                "child process were terminated",
                                "call retries were exceeded",
                                "core dumped",
                                "worker '* crashed",
                                "exit code 134",
                                "exit code 139")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.types(
                                CONCURRENCY_OR_DEADLOCK,
                                "concurrency-type",
                                "ConcurrentModificationException",
                                "DeadlockLoserDataAccessException",
                                "CannotAcquireLockException",
                                "LockAcquisitionException",
                                "PessimisticLockException",
                                "PessimisticLockingFailureException",
                                "LockTimeoutException",
                                "OptimisticLockException",
                                "OptimisticEntityLockException",
                                "OptimisticLockingFailureException",
                                "ObjectOptimisticLockingFailureException",
                                "StaleObjectStateException",
                                "StaleStateException",
                                "ConcurrencyFailureException",
                                "IllegalMonitorStateException",
                                "BrokenBarrierException",
                                "BrokenBarrierError",
                                "RejectedExecutionException",
                                "DeadlockDetected",
                                "SerializationFailure",
                                "CannotSerializeTransactionException",
                                "IllegalThreadStateException",
                                "WrongThreadException",
                                "JdbcSQLTransactionRollbackException",
                                "MySQLTransactionRollbackException",
                                "LockNotAvailable",
                                "OverlappingFileLockException",
                                "StaleElementError")
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                CONCURRENCY_OR_DEADLOCK,
                                "words-of-concurrency",
                                "deadlock",
                                "dead lock",
                                "could not serialize access",
                                "lock wait timeout exceeded",
                                "could not obtain lock",
                                "could not acquire lock",
                                "canceling statement due to lock timeout",
                                "lock timeout",
                                "timeout trying to lock table",
                                "timed out waiting for lock",
                                "waiting for lock",
                                "database is locked",
                                "database table is locked",
                                "dictionary changed size during iteration",
                                "set changed size during iteration",
                                "row was updated or deleted by another transaction",
                                "concurrent update",
                                "concurrently modified",
                                "concurrent modification",
                                "changed by another",
                                "race condition",
                                "is already locked",
                                "lost update",
                                "cannot enter concurrently",
                                "another operation is in progress",
                                "event loop is already running",
                                "cannot join current thread",
                                "release unlocked lock")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE));
    }
}
