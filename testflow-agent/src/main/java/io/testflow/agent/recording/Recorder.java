package io.testflow.agent.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which test used what: time is cut at each boundary (a test begins or ends, a static initialiser begins or ends),
 * and what was noted in a piece counts for every innermost scope that was open in it. Tests that overlap so share what any
 * of them used, and none loses anything.
 *
 * <p>The work at a boundary is proportional to what was noted since the last one. Without lambdas, each of which would be
 * linked in each JVM. Thread-safe.
 */
public final class Recorder {

    private final Flags noted;
    private final LibraryFlags libraries = new LibraryFlags();
    private final ProbeTable probes;
    private final Map<String, Scope> open = new HashMap<>();
    private final Map<Integer, Scope> extents = new HashMap<>();
    private final List<Scope> openExtents = new ArrayList<>();
    /** The thread of each of them. */
    private final List<Thread> extentThreads = new ArrayList<>();

    private final BornThreads threads = new BornThreads();
    private final Scope run = new Scope(Scope.Kind.RUN, "", null);
    private final Piece piece = new Piece();

    /** What was noted since somebody last looked at threads, while some of them waited. */
    private final IdList sinceLook = new IdList();

    private volatile boolean userCode;
    private volatile boolean openTest;

    private @Nullable RecordingFile file;

    /**
     * Creates a recorder that keeps what it is told until it knows where to write.
     *
     * @param noted of each probe whether it need not be told again
     */
    public Recorder(Flags noted) {
        this.noted = noted;
        this.probes = new ProbeTable(noted.capacity());
        run.open();
    }

    /** What the probes stand for. */
    public ProbeTable probes() {
        return probes;
    }

    /** What the code of libraries sets. */
    public LibraryFlags libraries() {
        return libraries;
    }

    /** Whether a probe was noted since the last boundary, so that it need not be told again. */
    public boolean isNoted(int probe) {
        return noted.isSet(probe);
    }

    /**
     * Whether code of the user or of a library may be on a stack. Until some has run, which its probes tell, all that is asked
     * of the JDK is asked by what runs the tests, and nobody has to look.
     */
    public boolean hasUserCode() {
        return userCode;
    }

    /** Whether a test class or test method has begun and not ended. */
    public boolean hasOpenTest() {
        return openTest;
    }

    /** Some is there that has no probes. */
    public void userCodeIsThere() {
        userCode = true;
    }

    /** Begins the file. */
    public synchronized void writeTo(Path path) throws IOException {
        file = RecordingFile.create(path);
    }

    /** Code passed its probe that was not noted since the last boundary. */
    public void passed(int probe) {
        userCode = true;
        note(probe);
    }

    /** Something was used that was not noted since the last boundary. */
    public synchronized void note(int probe) {
        if (!noted.isSet(probe)) {
            noted.set(probe);
            piece.add(probe, Thread.currentThread());
        }
    }

    /** Whether what this thread does now is done by a static initialiser, or by what counts as one. */
    public synchronized boolean isInitialising() {
        return extentThreads.contains(Thread.currentThread());
    }

    /** Something that each test of this run has to count as used, whenever it runs. */
    public synchronized void noteForRun(int probe) {
        run.use(new int[] {probe}, 0, 1);
    }

    /**
     * A test class or test method begins, or another invocation of one that is open.
     *
     * @param name a name that no other scope of this JVM has at the same time
     * @param parent the name of the open scope around it; the run where there is none of this name
     */
    public void testStarted(String name, String parent) {
        List<Thread> living = LivingThreads.list();
        synchronized (this) {
            testBoundary(living);
            open(name, parent);
        }
    }

    private void open(String name, String parent) {
        Scope scope = open.get(name);
        if (scope == null) {
            scope = new Scope(Scope.Kind.TEST, name, open.getOrDefault(parent, run));
            open.put(name, scope);
            openTest = true;
        }
        scope.open();
    }

    /** A test class or test method ends; where it was the last invocation, what it used is written down. */
    public void testEnded(String name) {
        List<Thread> living = LivingThreads.list();
        synchronized (this) {
            testBoundary(living);
            end(name);
        }
    }

    private void testBoundary(List<Thread> living) {
        List<Scope> innermost = innermost();
        boundary();
        BornThreads.Look look = threads.look(Thread.currentThread(), living, innermost);
        if (!look.moved().isEmpty()) {
            int[] all = sinceLook.sorted();
            for (Scope scope : look.moved()) {
                scope.use(all, 0, all.length);
            }
        }
        sinceLook.clear();
        write(look.ended());
    }

    private void end(String name) {
        Scope scope = open.get(name);
        if (scope == null) {
            return;
        }
        scope.close();
        if (!scope.isOpen()) {
            open.remove(name);
            openTest = !open.isEmpty();
            write(scope);
            flush();
        }
    }

    /** The static initialiser that a probe stands for begins to run in some thread. */
    public synchronized void extentStarted(int probe) {
        handOut();
        piece.cut(noted);
        Scope scope = extents.get(probe);
        if (scope == null) {
            scope = new Scope(Scope.Kind.INITIALISER, Integer.toString(probe), null);
            extents.put(probe, scope);
        }
        openExtents.add(scope);
        extentThreads.add(Thread.currentThread());
    }

    /**
     * It has ended. Who is told of what comes next has been told of all that was noted in it, and before it where nobody else
     * began since; a thread that waits is told only what it noted itself, so that all is told again where there is one.
     */
    public synchronized void extentEnded(int probe) {
        handOut();
        Scope scope = extents.get(probe);
        int place = scope == null ? -1 : lastOpen(scope, Thread.currentThread());
        if (place >= 0) {
            openExtents.remove(place);
            extentThreads.remove(place);
            piece.join(place, noted);
        }
        if (threads.someWait()) {
            piece.begin(noted);
        }
    }

    private int lastOpen(Scope scope, Thread thread) {
        int place = openExtents.size() - 1;
        while (place >= 0 && (openExtents.get(place) != scope || extentThreads.get(place) != thread)) {
            place--;
        }
        return place;
    }

    /** Writes down what the run and the initialisers used so far; more may come. */
    public synchronized void runEnded() {
        boundary();
        writeShared();
        flush();
    }

    /** Writes down all that is still open, and closes the file. */
    public void close() {
        List<Thread> living = LivingThreads.list();
        synchronized (this) {
            testBoundary(living);
            write(open.values());
            write(threads.lingering());
            writeShared();
            closeFile();
        }
    }

    private void closeFile() {
        RecordingFile current = file;
        file = null;
        if (current != null) {
            try {
                for (String name : open.keySet()) {
                    current.appendOpen(name);
                }
                current.close();
            } catch (IOException e) {
                // The file has no end and is refused by its reader, so that its tests count as not recorded.
            }
        }
    }

    private void writeShared() {
        write(run);
        write(extents.values());
    }

    /** Hands out what was noted since the last boundary, and begins anew. */
    private void boundary() {
        handOut();
        piece.begin(noted);
    }

    private void handOut() {
        libraries.take(piece, noted);
        if (piece.isToldOf()) {
            return;
        }
        tell(innermost());
        tell(openExtents);
        tell(threads.working());
        if (threads.someWait()) {
            piece.addTo(sinceLook);
            threads.forEachWaiting((thread, scope) -> piece.tell(scope, thread));
        }
        piece.told();
    }

    private void tell(Collection<Scope> scopes) {
        for (Scope scope : scopes) {
            piece.tell(scope);
        }
    }

    private List<Scope> innermost() {
        List<Scope> innermost = new ArrayList<>();
        if (run.isInnermost()) {
            innermost.add(run);
        }
        for (Scope scope : open.values()) {
            if (scope.isInnermost()) {
                innermost.add(scope);
            }
        }
        return innermost;
    }

    private void write(Collection<Scope> scopes) {
        for (Scope scope : scopes) {
            write(scope);
        }
    }

    private void write(Scope scope) {
        RecordingFile current = file;
        if (current != null) {
            try {
                current.append(probes.takeUnwritten());
                current.append(scope);
            } catch (IOException e) {
                file = null;
            }
        }
    }

    private void flush() {
        RecordingFile current = file;
        if (current != null) {
            try {
                current.flush();
            } catch (IOException e) {
                file = null;
            }
        }
    }
}
