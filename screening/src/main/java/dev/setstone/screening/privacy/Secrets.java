package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.API_KEY;
import static dev.setstone.screening.privacy.SensitiveType.CLOUD_KEY;
import static dev.setstone.screening.privacy.SensitiveType.CONNECTION_STRING;
import static dev.setstone.screening.privacy.SensitiveType.JWT;
import static dev.setstone.screening.privacy.SensitiveType.PASSWORD;
import static dev.setstone.screening.privacy.SensitiveType.PRIVATE_KEY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Keys, tokens and passwords. Formats of issuers are from their own documentation; where they give none, randomness decides. */
final class Secrets {

    private static final String EDGE = "(?<![A-Za-z0-9_-])";
    private static final String END = "(?![A-Za-z0-9_-])";

    private static final List<String> CLOUD_FORMATS = List.of(
            "(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ANVA|ABIA|ACCA)[A-Z0-9]{16}", // AWS
            "AIza[0-9A-Za-z_-]{35}", // Google
            "ya29\\.[0-9A-Za-z_-]{20,512}",
            "GOCSPX-[0-9A-Za-z_-]{28}",
            "[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}", // Microsoft Entra
            "LTAI[A-Za-z0-9]{12,24}", // Alibaba
            "do[opr]_v1_[a-f0-9]{64}"); // DigitalOcean

    private static final List<String> API_FORMATS = List.of(
            "gh[pousr]_[A-Za-z0-9]{36,255}",
            "github_pat_[A-Za-z0-9_]{40,255}",
            "gl(?:pat|dt|rt|cbt|ptt)-[A-Za-z0-9_.-]{20,64}",
            "xox[abeoprs]-[A-Za-z0-9-]{10,250}",
            "xapp-\\d-[A-Z0-9]{8,16}-\\d{8,16}-[a-z0-9]{32,80}",
            "https://hooks\\.slack\\.com/(?:services|workflows)/[A-Za-z0-9/_+-]{20,80}",
            "(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{10,99}",
            "whsec_[A-Za-z0-9+/=]{24,64}",
            "sk-ant-[a-z0-9]{2,10}-[A-Za-z0-9_-]{20,128}",
            "sk-(?:proj-|svcacct-|admin-|or-v1-)?(?=[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{20,200}",
            "hf_[A-Za-z0-9]{30,40}",
            "npm_[A-Za-z0-9]{36}",
            "pypi-[A-Za-z0-9_-]{50,250}",
            "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}",
            "(?:SK|AC)[0-9a-f]{32}",
            "key-[0-9a-f]{32}",
            "\\d{8,10}:AA[A-Za-z0-9_-]{33}",
            "shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}",
            "dapi[a-f0-9]{32}(?:-\\d)?",
            "hv[sbr]\\.[A-Za-z0-9_-]{24,200}",
            "ATATT3[A-Za-z0-9_=-]{60,250}",
            "lin_api_[A-Za-z0-9]{32,48}",
            "(?:r8|gsk|xai|pplx)[_-][A-Za-z0-9]{30,100}",
            "sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,60}",
            "AGE-SECRET-KEY-1[0-9A-Z]{58}");

    private Secrets() {}

    static List<Detector> detectors() {
        List<Detector> detectors = new ArrayList<>();
        detectors.add(PatternDetector.exact(PRIVATE_KEY, privateKey(), value -> true));
        detectors.addAll(connections());
        detectors.add(PatternDetector.exact(
                JWT,
                EDGE + "eyJ[A-Za-z0-9_-]{8,4096}\\.[A-Za-z0-9_-]{2,16384}\\.[A-Za-z0-9_-]{0,2048}",
                Secrets::webToken));
        CLOUD_FORMATS.forEach(
                format -> detectors.add(PatternDetector.exact(CLOUD_KEY, EDGE + format + END, Entropy::random)));
        API_FORMATS.forEach(
                format -> detectors.add(PatternDetector.exact(API_KEY, EDGE + format + END, Entropy::random)));
        detectors.addAll(labelled());
        return detectors;
    }

    /** With its body even where the end was cut off. */
    private static String privateKey() {
        return "-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\\s\\\\:,.-]{0,16384}"
                + "(?:-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?";
    }

    private static List<Detector> connections() {
        return List.of(
                PatternDetector.exact(
                        CONNECTION_STRING,
                        "(?:jdbc:)?[a-z][a-z0-9+]{1,20}://[^\\s:/@\"'<>]{0,64}:[^\\s/@\"'<>{}$]{1,128}@[^\\s\"'<>,;]{2,256}",
                        value -> true),
                PatternDetector.ignoringCase(
                        CONNECTION_STRING,
                        "(?<value>jdbc:[a-z0-9]{2,20}:[^\\s\"'<>]{3,256}[?;&](?:password|pwd)=[^\\s\"'<>&;{}$]{1,128}[^\\s\"'<>]{0,256})",
                        value -> true),
                PatternDetector.ignoringCase(
                        CONNECTION_STRING,
                        "(?<value>(?:[a-z][a-z ]{2,28}=[^;\"'\\s][^;\"'\\n]{0,128};\\s?){1,12}"
                                + "(?:password|pwd|accountkey|sharedaccesskey)\\s?=\\s?[^;\"'\\s{}$<>]{1,256}"
                                + "(?:;\\s?[a-z][a-z ]{2,28}=[^;\"'\\n]{0,128}){0,12};?)",
                        value -> true));
    }

    private static List<Detector> labelled() {
        String joint = "[\"']?\\s{0,3}(?:[:=]|=>|:=)\\s{0,3}[\"']?";
        String key = "(?:api|access|secret|auth|client|private|encryption|signing|account|service|shared)[ _.-]?"
                + "(?:api[ _.-]?|access[ _.-]?|secret[ _.-]?)?(?:key|token|secret|credential)s?|apikey|bearer[ _-]?token";
        String password =
                "(?<![a-z])pass(?:word|wd|phrase|code)?|password|passwd|(?<!reise)passwort|kennwort|contraseña|mot de passe|wachtwoord|hasło|senha";
        String value = "[^\\s\"'<>{}$*,;]{6,128}";
        return List.of(
                PatternDetector.ignoringCase(
                        CLOUD_KEY,
                        "(?:aws|amazon)[a-z ._-]{0,24}(?:secret|key)[a-z ._-]{0,16}" + joint
                                + "(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
                        Entropy::random),
                PatternDetector.ignoringCase(
                        API_KEY,
                        "(?:" + key + ")" + joint + "(?<value>[A-Za-z0-9+/=_.~-]{16,256})",
                        Entropy::randomWithDigit),
                PatternDetector.ignoringCase(
                        API_KEY, "\\bbearer\\s(?<value>[A-Za-z0-9+/=_.~-]{20,256})", Entropy::randomWithDigit),
                PatternDetector.ignoringCase(
                        PASSWORD, "(?:" + password + "|\\bpwd)" + joint + "(?<value>" + value + ")", Secrets::password),
                PatternDetector.ignoringCase(
                        PASSWORD,
                        "\\b(?:" + password + ")\\s(?:is|was|ist|est|es|è|é)\\s[\"'“]?(?<value>" + value + ")",
                        Secrets::password));
    }

    /** Not a type's name, a sentence's next word or a placeholder: a digit or a sign among letters. */
    private static boolean password(String value) {
        String bare = value.replaceAll("[.)\\]?!”’]+$", "");
        boolean letter = bare.chars().anyMatch(Character::isLetter);
        boolean mixed = bare.chars().anyMatch(c -> Character.isDigit(c) || "!@#%^&+=?~".indexOf(c) >= 0);
        String lower = bare.toLowerCase(Locale.ROOT);
        return letter && mixed && bare.length() >= 6 && !lower.startsWith("placeholder");
    }

    /** The header must be JSON with an algorithm, RFC 7519 section 5; one that names none signs nothing and is no secret. */
    private static boolean webToken(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return header.startsWith("{")
                    && header.contains("\"alg\"")
                    && !header.replace(" ", "").contains("\"alg\":\"none\"");
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
