/** What a running application needs of Setstone. */
module dev.setstone.runtime {
    requires static org.jspecify;

    exports dev.setstone.runtime;

    uses dev.setstone.runtime.AuditListener;
}
