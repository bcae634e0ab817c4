package dev.setstone.runtime.library.units;

import dev.setstone.runtime.library.Bounds;
import java.math.BigDecimal;

/**
 * Units of laboratories. Results have the decimals that are asked for, from 0 to 50, a half rounded away from zero. {@link
 * IllegalArgumentException} for more, and for numbers with more than 100 digits before or after the decimal point.
 */
public final class ClinicalUnits {

    /** mg/dL in a mmol/L: a tenth of the molar mass in g/mol (glucose 180.156, cholesterol 386.65, trioleate 885.4). */
    private static final BigDecimal GLUCOSE = new BigDecimal("18.0156");

    private static final BigDecimal CHOLESTEROL = new BigDecimal("38.665");
    private static final BigDecimal TRIGLYCERIDES = new BigDecimal("88.54");

    /** µmol/L in a mg/dL, from 113.12 g/mol rounded as laboratories do. */
    private static final BigDecimal CREATININE = new BigDecimal("88.4");

    /** The master equation of the IFCC: NGSP = 0.09148 IFCC + 2.152 (Hoelzel et al., Clin Chem 2004). */
    private static final BigDecimal HBA1C_SLOPE = new BigDecimal("0.09148");

    private static final BigDecimal HBA1C_OFFSET = new BigDecimal("2.152");

    private ClinicalUnits() {}

    /** Glucose from mg/dL to mmol/L. */
    public static BigDecimal glucoseToMmolPerL(BigDecimal mgPerDl, int decimals) {
        return Ratio.convert(mgPerDl, BigDecimal.ONE, GLUCOSE, decimals);
    }

    /** Glucose from mmol/L to mg/dL. */
    public static BigDecimal glucoseToMgPerDl(BigDecimal mmolPerL, int decimals) {
        return Ratio.convert(mmolPerL, GLUCOSE, BigDecimal.ONE, decimals);
    }

    /** Cholesterol from mg/dL to mmol/L. */
    public static BigDecimal cholesterolToMmolPerL(BigDecimal mgPerDl, int decimals) {
        return Ratio.convert(mgPerDl, BigDecimal.ONE, CHOLESTEROL, decimals);
    }

    /** Cholesterol from mmol/L to mg/dL. */
    public static BigDecimal cholesterolToMgPerDl(BigDecimal mmolPerL, int decimals) {
        return Ratio.convert(mmolPerL, CHOLESTEROL, BigDecimal.ONE, decimals);
    }

    /** Triglycerides from mg/dL to mmol/L. */
    public static BigDecimal triglyceridesToMmolPerL(BigDecimal mgPerDl, int decimals) {
        return Ratio.convert(mgPerDl, BigDecimal.ONE, TRIGLYCERIDES, decimals);
    }

    /** Triglycerides from mmol/L to mg/dL. */
    public static BigDecimal triglyceridesToMgPerDl(BigDecimal mmolPerL, int decimals) {
        return Ratio.convert(mmolPerL, TRIGLYCERIDES, BigDecimal.ONE, decimals);
    }

    /** Creatinine from mg/dL to µmol/L. */
    public static BigDecimal creatinineToUmolPerL(BigDecimal mgPerDl, int decimals) {
        return Ratio.convert(mgPerDl, CREATININE, BigDecimal.ONE, decimals);
    }

    /** Creatinine from µmol/L to mg/dL. */
    public static BigDecimal creatinineToMgPerDl(BigDecimal umolPerL, int decimals) {
        return Ratio.convert(umolPerL, BigDecimal.ONE, CREATININE, decimals);
    }

    /** HbA1c from % (NGSP) to mmol/mol (IFCC). */
    public static BigDecimal hba1cToMmolPerMol(BigDecimal percent, int decimals) {
        return Ratio.divide(Bounds.number(percent).subtract(HBA1C_OFFSET), HBA1C_SLOPE, decimals);
    }

    /** HbA1c from mmol/mol (IFCC) to % (NGSP). */
    public static BigDecimal hba1cToPercent(BigDecimal mmolPerMol, int decimals) {
        BigDecimal percent = Bounds.number(mmolPerMol).multiply(HBA1C_SLOPE).add(HBA1C_OFFSET);
        return Ratio.divide(percent, BigDecimal.ONE, decimals);
    }

    /** The body mass index in kg/m², from kilograms and centimetres; the height must not be 0. */
    public static BigDecimal bodyMassIndex(BigDecimal kilograms, BigDecimal centimetres, int decimals) {
        if (Bounds.number(centimetres).signum() <= 0) {
            throw new IllegalArgumentException("expected a height above 0 cm, found " + centimetres);
        }
        BigDecimal scaled = Bounds.number(kilograms).movePointRight(4);
        return Ratio.divide(scaled, centimetres.multiply(centimetres), decimals);
    }
}
