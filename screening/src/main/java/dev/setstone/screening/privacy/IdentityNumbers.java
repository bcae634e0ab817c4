package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.DRIVING_LICENCE;
import static dev.setstone.screening.privacy.SensitiveType.EMPLOYEE_ID;
import static dev.setstone.screening.privacy.SensitiveType.HEALTH_PLAN_ID;
import static dev.setstone.screening.privacy.SensitiveType.MRN;
import static dev.setstone.screening.privacy.SensitiveType.NATIONAL_ID;
import static dev.setstone.screening.privacy.SensitiveType.NPI;
import static dev.setstone.screening.privacy.SensitiveType.PASSPORT;
import static dev.setstone.screening.privacy.SensitiveType.SSN;
import static dev.setstone.screening.privacy.SensitiveType.TAX_ID;
import static dev.setstone.screening.privacy.SensitiveType.VIN;

import java.util.ArrayList;
import java.util.List;

/** Numbers that authorities, hospitals, insurers and employers give to people. */
final class IdentityNumbers {

    private static final String EDGE = "(?<![\\p{L}\\p{N}.-]|\\d,)";
    private static final String END = "(?![\\p{L}\\p{N}]|[-.]\\d)";
    private static final String ID = "[A-Z]{0,5}[-/]?\\d[A-Z\\d]*(?:[ ./-]?[A-Z\\d]*\\d[A-Z\\d]*){0,5}";

    private IdentityNumbers() {}

    static List<Detector> detectors() {
        List<Detector> detectors = new ArrayList<>(government());
        detectors.addAll(health());
        detectors.addAll(travelAndWork());
        return detectors;
    }

    private static List<Detector> government() {
        return List.of(
                PatternDetector.exact(
                        SSN, EDGE + "(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}" + END, IdentityNumbers::issuable),
                Labelled.detector(
                        SSN,
                        "ssn|social[ _-]?security|soc(?:ial)?[ .]?sec\\b\\.?|seguro social",
                        "(?!000|666|9)\\d{3}[ .-]?(?!00)\\d{2}[ .-]?(?!0000)\\d{4}",
                        IdentityNumbers::issuable),
                PatternDetector.exact(
                        TAX_ID, EDGE + "9\\d{2}-(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])-\\d{4}" + END, v -> true),
                Labelled.detector(
                        TAX_ID,
                        "(?:employer|taxpayer|tax|vat)[ _-]?(?:identification|id|reg(?:istration)?|payer)|ein|itin|tin|steuer-?id(?:nr)?"
                                + "|steuernummer|codice fiscale|nif|nie|partita iva|ust-?id(?:nr)?|vat",
                        "[A-Z]{0,3}\\d[A-Z\\d]*(?:[ ./-][A-Z\\d]*\\d[A-Z\\d]*){0,5}|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]",
                        Labelled.digits(7)),
                PatternDetector.exact(
                        TAX_ID, EDGE + "[A-Z]{6}\\d{2}[ABCDEHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]" + END, v -> true),
                PatternDetector.exact(
                        NATIONAL_ID,
                        EDGE
                                + "(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"
                                + END,
                        v -> true),
                Labelled.detector(
                        NATIONAL_ID,
                        "national[ _-]?(?:id(?:entity|entification)?|insurance)(?:[ _-]?card)?|identity card|ni(?=\\s?(?:number|no))|dni|pesel|aadhaar"
                                + "|personnummer|personalausweis|fødselsnummer|cpr|henkilötunnus|bsn|rodné číslo|curp",
                        ID,
                        Labelled.digits(6)));
    }

    private static List<Detector> health() {
        return List.of(
                Labelled.detector(
                        NPI, "npi|national provider(?: identifier)?", "\\d{10}|\\d{4}[ -]\\d{3}[ -]\\d{3}", v -> true),
                Labelled.detector(
                        MRN,
                        "mrn|(?:medical|patient|hospital|health)[ _-]?(?:record|chart|file)|chart|patient[ _-]?(?=id|num|no|#)"
                                + "|historia cl[ií]nica|patientennummer|numéro de dossier|patient identifier",
                        ID,
                        Labelled.digits(5)),
                Labelled.detector(
                        HEALTH_PLAN_ID,
                        "(?:health[ _-]?(?:plan|insurance|card)|insurance|insured|member|subscriber|beneficiary|policy ?holder|medicare"
                                + "|medicaid|mbi|hicn)(?:[ _-]?(?:member|beneficiary|policy|card|plan))?"
                                + "|versichertennummer|krankenversicherung",
                        ID,
                        Labelled.digits(5)),
                Labelled.detector(
                        HEALTH_PLAN_ID,
                        "nhs",
                        "\\d{3}[ -]?\\d{3}[ -]?\\d{4}",
                        value -> Checksums.nhs(FinancialNumbers.bare(value))),
                PatternDetector.exact(
                        HEALTH_PLAN_ID,
                        EDGE
                                + "[1-9](?![SLOIBZ])[A-Z](?![SLOIBZ])[A-Z\\d]\\d-?(?![SLOIBZ])[A-Z](?![SLOIBZ])[A-Z\\d]\\d-?"
                                + "(?:(?![SLOIBZ])[A-Z]){2}\\d{2}" + END,
                        v -> true));
    }

    private static List<Detector> travelAndWork() {
        return List.of(
                Labelled.detector(
                        DRIVING_LICENCE,
                        "(?:driver|driving|drivers)(?:'s|’s|s')?[ _-]?(?:licen[cs]e|permit)|dl(?=[\\s:#]|no)|licen[cs]e[ _-]?(?=num|no|#)"
                                + "|führerschein|permis de conduire|permiso de conducir|carnet de conducir|patente di guida|rijbewijs"
                                + "|prawo jazdy|körkort|carta de condução",
                        ID,
                        Labelled.digits(4)),
                Labelled.detector(
                        PASSPORT,
                        "passport|pasaporte|passeport|reisepass|passaporto|paspoort|paszport|passaporte",
                        "\\d{2}[A-Z]{2}\\d{5}|[A-Z]{0,3}\\d[A-Z\\d]{5,10}|[A-Z]{2} ?\\d{6,7}|[CFGHJKLMNPRTVWXYZ0-9]{9}",
                        Labelled.digits(4)),
                PatternDetector.exact(VIN, EDGE + "[A-HJ-NPR-Z0-9]{17}" + END, IdentityNumbers::vin),
                Labelled.detector(VIN, "vin|chassis|vehicle identification", "[A-HJ-NPR-Z0-9]{17}", Labelled.digits(4)),
                Labelled.detector(
                        EMPLOYEE_ID,
                        "(?:employee|staff|personnel|emp|worker|payroll|badge)(?:[ _-]?(?=id|num|no|#|nr|code))|personalnummer"
                                + "|mitarbeiternummer|matricule|número de empleado|legajo",
                        ID,
                        Labelled.digits(3)));
    }

    /** Area 000, 666 and 900 to 999, group 00 and serial 0000 are never issued; two numbers of famous adverts are dead. */
    private static boolean issuable(String value) {
        String digits = value.replaceAll("\\D", "");
        return !digits.equals("078051120") && !digits.equals("219099999") && !digits.startsWith("98765432");
    }

    private static boolean vin(String value) {
        return Checksums.vin(value)
                && value.chars().anyMatch(Character::isLetter)
                && value.chars().filter(Character::isDigit).count() >= 4
                && !value.startsWith("1XXXX");
    }
}
