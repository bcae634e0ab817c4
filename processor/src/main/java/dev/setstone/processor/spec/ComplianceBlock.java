package dev.setstone.processor.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The compliance blocks that a spec can name. */
public enum ComplianceBlock {
    /** Health data, United States. */
    HIPAA,
    /** Payment cards. */
    PCI_DSS,
    /** Controls of service organisations. */
    SOC2,
    /** Personal data, European Union. */
    GDPR;

    /** The name in a spec, such as {@code pci-dss}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ComplianceBlock::key).toList();
    }
}
