package io.testflow.core.internal.failure.category.builtin;

import static io.testflow.core.failure.BuiltInCategory.ASSERTION;
import static io.testflow.core.failure.BuiltInCategory.MOCK_OR_STUB;
import static io.testflow.core.failure.BuiltInCategory.SNAPSHOT_OR_GOLDEN_FILE;
import static io.testflow.core.failure.BuiltInCategory.TEST_TIMEOUT;

import io.testflow.core.internal.failure.category.rule.FailedChecks;
import io.testflow.core.internal.failure.category.rule.Rule;
import io.testflow.core.internal.failure.category.rule.Rule.Weight;
import java.util.List;

/** What checks, mocks and limits of time say when they fail. */
final class CheckRules {

    private CheckRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.types(ASSERTION, "failed-check", FailedChecks.TYPES.toArray(String[]::new))
                        .weighing(Weight.VAGUE),
                Rule.words(ASSERTION, "expectation-of-jest", "^expect(")
                        .alsoInAssertions()
                        .weighing(Weight.VAGUE),
                Rule.words(ASSERTION, "assert-of-pytest", "^assert ", "did not raise", "regex pattern did not match")
                        .alsoInAssertions()
                        .weighing(Weight.VAGUE),
                Rule.types(MOCK_OR_STUB, "mockito", "org.mockito.exceptions.").weighing(Weight.DECISIVE),
                Rule.types(
                                MOCK_OR_STUB,
                                "other-mocking-library",
                                "AllMockedAssertionError",
                                "CannotOverwriteExistingRequestException",
                                "NoMockAddress",
                                "MockKException",
                                "UnexpectedInvocation",
                                "ExpectationError",
                                "MissingInvocation",
                                "TooFewInvocationsError",
                                "TooManyInvocationsError",
                                "com.github.tomakehurst.wiremock.client.VerificationException",
                                "NockError")
                        .weighing(Weight.DECISIVE),
                Rule.frames(MOCK_OR_STUB, "easymock", "org.easymock.internal.")
                        .saying("unexpected method call", "expected: *, actual:", "verification failure")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                MOCK_OR_STUB,
                                "calls-of-a-mock",
                                "does not exist in the provided object",
                                "actual: not called",
                                "request uri expected:",
                                "wanted but not invoked",
                                "never wanted",
                                "argument(s) are different! wanted",
                                "no interactions wanted",
                                "unnecessary stubbings detected",
                                "strict stubbing argument mismatch",
                                "cannot mock/spy",
                                "expected call not found",
                                "to have been called",
                                "to be called once. called",
                                "tohavebeencalled",
                                "tohavebeennthcalledwith",
                                "tohavebeenlastcalledwith",
                                "tohavereturned",
                                "calls not found",
                                "expected mock to",
                                "expected '* to not have been called",
                                "expected * to have been awaited",
                                "mock object has no attribute",
                                "does not have the attribute",
                                "expected spy",
                                "unexpected method call")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.frames(MOCK_OR_STUB, "mock-of-python", "unittest/mock.py", "node_modules/jest-mock/")
                        .weighing(Weight.SPECIFIC),
                Rule.words(
                                MOCK_OR_STUB,
                                "requests-without-stub",
                                "any registered mock",
                                "without a matching request handler",
                                "all mocked",
                                "unmatched stub",
                                "no stub mappings",
                                "request was not matched",
                                "expected at least one request matching",
                                "expected exactly * requests matching",
                                "no match for request",
                                "nock: no match",
                                "connection refused by responses",
                                "no mock address",
                                "expected request to be",
                                "no further requests expected",
                                "requests were not expected",
                                "further request(s) expected")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.types(
                                SNAPSHOT_OR_GOLDEN_FILE,
                                "snapshot-library",
                                "ApprovalMismatchException",
                                "FileApprovalMissing",
                                "SnapshotMatchException",
                                "org.approvaltests.",
                                "au.com.origin.snapshots.")
                        .weighing(Weight.DECISIVE),
                Rule.frames(SNAPSHOT_OR_GOLDEN_FILE, "approvals", "org.approvaltests.", "au.com.origin.snapshots.")
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                SNAPSHOT_OR_GOLDEN_FILE,
                                "snapshot",
                                "golden",
                                "expected output file",
                                "reference file",
                                "reference image",
                                "baseline file",
                                ".expected",
                                "differs from the stored",
                                "differs from what was stored",
                                "[- snapshot]",
                                "in snapshot",
                                "files differ",
                                "--force-regen",
                                "--update-snapshot",
                                "approved file",
                                "inline snapshot",
                                "tomatchsnapshot",
                                "tomatchinlinesnapshot",
                                "tothrowerrormatchingsnapshot",
                                "snapshot name:",
                                "failed approval",
                                "golden file",
                                "golden/",
                                "does not have the expected content",
                                "golden master",
                                "differs from golden",
                                "does not match the golden",
                                "golden copy",
                                "stored snapshot",
                                "does not match snapshot",
                                "snapshot does not match",
                                "snapshot mismatch",
                                "does not match stored snapshot",
                                ".approved.",
                                ".golden",
                                "update snapshots",
                                "--snapshot-update",
                                "new snapshot was not written")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE),
                Rule.types(
                                SNAPSHOT_OR_GOLDEN_FILE,
                                "check-against-a-golden-file",
                                "AssertionError",
                                "AssertionFailedError",
                                "ComparisonFailure")
                        .thrownAt("~Golden", "~golden", "~Snapshot", "~snapshot", "~Approval", "~approve")
                        .weighing(Weight.TYPED),
                Rule.types(
                                TEST_TIMEOUT,
                                "limit-of-a-framework",
                                "TestTimedOutException",
                                "ThreadTimeoutException",
                                "SpockTimeoutError")
                        .weighing(Weight.DECISIVE),
                Rule.types(
                                TEST_TIMEOUT,
                                "timeout-of-junit",
                                "java.util.concurrent.TimeoutException",
                                "java.util.concurrent.CompletionException")
                        .saying("() timed out after", ") timed out after")
                        .weighing(Weight.DECISIVE),
                Rule.words(
                                TEST_TIMEOUT,
                                "limit-of-time",
                                "^timeout (>",
                                "timeout (>",
                                "execution timed out after",
                                "execution exceeded timeout of",
                                "test timed out after",
                                "exceeded timeout of * ms for a",
                                "^failed: timeout >",
                                "^timeout >",
                                "test timeout of * exceeded",
                                "for async tests and hooks, ensure",
                                "thrown: \"exceeded timeout",
                                "there was a timeout in the fork",
                                "timeout occurred while waiting for the test to finish")
                        .alsoInAssertions()
                        .weighing(Weight.DECISIVE));
    }
}
