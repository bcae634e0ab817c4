/** What a running application needs of Setstone. */
module dev.setstone.runtime {
    requires static org.jspecify;

    exports dev.setstone.runtime;
    exports dev.setstone.runtime.flow;
    exports dev.setstone.runtime.library.dates;
    exports dev.setstone.runtime.library.documents;
    exports dev.setstone.runtime.library.identifiers;
    exports dev.setstone.runtime.library.matching;
    exports dev.setstone.runtime.library.money;
    exports dev.setstone.runtime.library.parsing;
    exports dev.setstone.runtime.library.text;
    exports dev.setstone.runtime.library.units;
    exports dev.setstone.runtime.port;

    uses dev.setstone.runtime.AuditListener;
}
