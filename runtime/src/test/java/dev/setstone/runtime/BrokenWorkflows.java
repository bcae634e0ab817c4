package dev.setstone.runtime;

/** Workflows with nothing, or something else, where their implementation should be. */
final class BrokenWorkflows {

    private BrokenWorkflows() {}

    public interface Unwritten {}

    public interface HandWritten {}

    interface Unrelated {}

    interface Demanding {}

    interface Failing {}
}

final class BrokenWorkflows_UnrelatedImpl {}

final class BrokenWorkflows_HandWrittenImpl implements BrokenWorkflows.HandWritten {}

final class BrokenWorkflows_DemandingImpl implements BrokenWorkflows.Demanding {
    BrokenWorkflows_DemandingImpl(String wanted) {}
}

final class BrokenWorkflows_FailingImpl implements BrokenWorkflows.Failing {
    BrokenWorkflows_FailingImpl() {
        throw new IllegalStateException("no");
    }
}
