/** What a running application needs of Setstone. */
module dev.setstone.runtime {
    requires static org.jspecify;

    exports dev.setstone.runtime;
    exports dev.setstone.runtime.flow;
    exports dev.setstone.runtime.port;

    uses dev.setstone.runtime.AuditListener;
}
