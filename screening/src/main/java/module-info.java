/** Finds injections, personal data, secrets and canaries in texts, at compile time and at run time alike. */
module dev.setstone.screening {
    requires static org.jspecify;

    exports dev.setstone.screening.canary;
    exports dev.setstone.screening.injection;
    exports dev.setstone.screening.privacy;
    exports dev.setstone.screening.text;
}
