package dev.setstone.examples.invoices;

import dev.setstone.examples.invoices.AdvertisingRules.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class AdvertisingRulesLogic {

    private static final String NUMBER_TEXT = "(?<![A-Za-z0-9$])(?<![0-9][-/.,])[A-Za-z]*[0-9]{4,}+(?:-[0-9]++)?"
            + "(?![A-Za-z0-9])(?![.,][0-9])";
    private static final String REVISION_TEXT = "(?:\\s*/\\s*[0-9]{1,3}+(?![A-Za-z0-9/])(?![-.,][0-9]))?";
    private static final String DAY_TEXT = "(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9])";

    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");
    private static final Pattern LEADING_COLON = Pattern.compile("^[\\s:]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:ADVERTISER|AGENCY|INVOICE|CONTRACT|ORDER|PRODUCT"
            + "|ESTIMATE|DEAL|FLIGHT|DATE|PERIOD)S?(?![A-Z0-9])");

    private static final Pattern NUMBER = Pattern.compile(NUMBER_TEXT);
    private static final Pattern NUMBER_REVISION = Pattern.compile(NUMBER_TEXT + REVISION_TEXT);
    private static final Pattern NUMBER_SLASH = Pattern.compile(NUMBER_TEXT + "(?=\\s*/)" + REVISION_TEXT);
    private static final Pattern INVOICE_OR_INV = Pattern.compile("(?i)(?<![A-Z])INV(?:OICE)?\\.?\\s*#");
    private static final Pattern INVOICE_NUMBER = Pattern.compile("(?i)(?<![A-Z])INVOICE\\s*#");
    private static final Pattern CONTRACT_NUMBER = Pattern.compile(
            "(?i)(?<![A-Z])CONTRACT\\s*#?\\s*:?\\s*(" + NUMBER_TEXT + ")");
    private static final Pattern CONTRACT_REVISION = Pattern.compile("(?i)(?<![A-Z])CONTRACT\\s*/\\s*REVISION");
    private static final Pattern ORDER_REV = Pattern.compile(
            "(?i)(?<![A-Z])ORDER\\s*/\\s*REV(?:ISION)?(?![A-Z])\\.?");

    private static final Pattern ADVERTISER_FIRST = Pattern.compile("(?i)ADVERTISER(?![A-Z])"
            + "(?!\\s+(?:CODE|REF|REFERENCE|EXTERNAL)(?![A-Z]))(?:\\s+NAME(?=\\s*(?::|$)))?\\s*(:?)");
    private static final Pattern ADVERTISER_LAST = Pattern.compile("(?i)(?<![A-Z])ADVERTISER\\s*:?$");
    private static final Pattern SIDE_LABEL = Pattern.compile(
            "(?i)(?:CODE|REF|REFERENCE|EXTERNAL)(?:\\s*(?:ID|NO|NUMBER|#))?\\.?\\s*:?");
    private static final Pattern NAME_LABEL = Pattern.compile("(?i)NAME\\s*(?::|$)");
    private static final Pattern DATE_WORD = Pattern.compile("(?i)(?<![A-Z])DATES?(?![A-Z])");
    private static final Pattern PRODUCT_LABEL = Pattern.compile("(?i)PRODUCT(?![A-Z])");
    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*[(\\[]\\s*(?:[0-9]+|[A-Za-z]*[0-9]{4,}(?:-[0-9]+)?)?\\s*[)\\]]?\\s*$");
    private static final Pattern COLON_LABEL = Pattern.compile("^[^:]*:\\s*");

    private static final Pattern AMOUNT = Pattern.compile(
            "\\$ ?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\\.[0-9]{2}(?![0-9])");
    private static final Pattern NOT_NUMERIC = Pattern.compile("[^0-9.]");
    private static final Pattern GROSS_TOTAL = Pattern.compile("(?i)(?<![A-Z])GROSS\\s*TOTALS?(?![A-Z])");
    private static final Pattern TOTAL_COST = Pattern.compile("(?i)(?<![A-Z])TOTAL\\s*COST(?![A-Z])");
    private static final Pattern TOTAL_ROW = Pattern.compile("(?i)^\\s*TOTALS?(?![A-Z])");
    private static final Pattern TOTALS_ROW = Pattern.compile("(?i)^\\s*TOTALS(?![A-Z])");
    private static final Pattern GROSS_AMOUNT = Pattern.compile("(?i)(?<![A-Z])GROSS\\s*AMOUNT(?![A-Z])");

    private static final Pattern DAY = Pattern.compile(DAY_TEXT);
    private static final Pattern FLIGHT = Pattern.compile(
            DAY_TEXT + "\\s*[\\p{Pd}\\x{2212}]\\s*" + DAY_TEXT);
    private static final Pattern FLIGHT_LABEL = Pattern.compile("(?i)(?<![A-Z])(?:ORDER\\s+FLIGHT(?:\\s+DATES?)?"
            + "|FLIGHT\\s+DATES|START\\s*/\\s*END\\s+DATES)(?![A-Z])");
    private static final Pattern DATES_LABEL = Pattern.compile(
            "(?i)(?<![A-Z])(?:CONTRACT|FLIGHT)\\s+DATES(?![A-Z])");
    private static final Pattern PERIOD_LABEL = Pattern.compile(
            "(?i)(?<![A-Z])(?<!INVOICE\\s{1,40})PERIOD(?![A-Z])");

    private AdvertisingRulesLogic() {
    }

    static Order order(List<String> rows) {
        List<String> printed = rows.stream().filter(row -> !row.isBlank()).toList();
        String labelled = labelledFlight(printed);
        // rule 7
        boolean settled = !labelled.isEmpty();
        String flight = settled ? labelled : otherFlight(printed);
        return new Order(contract(printed), advertiser(printed), gross(printed),
                new Found(firstOf(DAY, flight), settled), new Found(lastOf(DAY, flight), settled));
    }

    static String pointed(Field field, List<String> cells) {
        String text = SPACES.matcher(String.join(" ", cells)).replaceAll(" ").strip();
        // rule 1
        if (field == Field.GROSS) {
            return firstOf(AMOUNT, text);
        }
        if (field == Field.FLIGHT_FROM) {
            return firstOf(DAY, text);
        }
        if (field == Field.FLIGHT_TO) {
            return lastOf(DAY, text);
        }
        // rule 2
        if (field == Field.CONTRACT) {
            return firstOf(NUMBER_REVISION, text);
        }
        if (field == Field.ADVERTISER) {
            return withoutBrackets(COLON_LABEL.matcher(text).replaceFirst(""));
        }
        // rule 3
        return "";
    }

    private static Found contract(List<String> rows) {
        // rule 2
        String number = firstBehind(rows, INVOICE_OR_INV, NUMBER);
        if (number.isEmpty()) {
            number = numberBelowInvoice(rows);
        }
        // rule 7
        if (!number.isEmpty()) {
            return new Found(number, true);
        }
        number = numberAfterContract(rows);
        if (!number.isEmpty()) {
            return new Found(number, false);
        }
        number = numberBelowRevision(rows);
        if (number.isEmpty()) {
            number = firstBehind(rows, ORDER_REV, NUMBER);
        }
        return new Found(number, !number.isEmpty());
    }

    // rule 2
    private static String numberBelowInvoice(List<String> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            Matcher label = INVOICE_NUMBER.matcher(rows.get(i));
            if (label.find() && labelFollows(rows.get(i).substring(label.end()))) {
                String below = rows.get(i + 1);
                Matcher day = DAY.matcher(below);
                String number = day.find() ? lastOf(NUMBER, below.substring(0, day.start())) : "";
                if (!number.isEmpty()) {
                    return number;
                }
            }
        }
        return "";
    }

    private static boolean labelFollows(String rest) {
        return cells(rest).stream().anyMatch(cell -> isLabel(afterColon(cell)));
    }

    // rule 2
    private static String numberAfterContract(List<String> rows) {
        for (String row : rows) {
            Matcher matcher = CONTRACT_NUMBER.matcher(row);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    // rule 3
    private static String numberBelowRevision(List<String> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (CONTRACT_REVISION.matcher(rows.get(i)).find()) {
                String number = firstOf(NUMBER_SLASH, rows.get(i + 1));
                if (!number.isEmpty()) {
                    return SPACES.matcher(number).replaceAll(" ");
                }
            }
        }
        return "";
    }

    // rule 4
    private static Found advertiser(List<String> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = cells(rows.get(i));
            for (int j = 0; j < cells.size(); j++) {
                String value = advertiserAt(rows, i, cells, j);
                if (!value.isEmpty()) {
                    // rule 7
                    return new Found(value, true);
                }
            }
        }
        return new Found("", false);
    }

    private static String advertiserAt(List<String> rows, int index, List<String> cells, int column) {
        String cell = cells.get(column);
        Matcher begin = ADVERTISER_FIRST.matcher(cell);
        List<String> following = new ArrayList<>();
        if (begin.lookingAt()) {
            String rest = afterColon(cell.substring(begin.end()));
            // rule 1
            if (isOwnValue(rest, !begin.group(1).isEmpty())) {
                return withoutBrackets(rest);
            }
            following.add(rest);
        } else if (!ADVERTISER_LAST.matcher(cell).find()) {
            return "";
        }
        cells.subList(column + 1, cells.size()).forEach(next -> following.add(afterColon(next)));
        following.removeIf(String::isEmpty);
        return advertiserBehind(rows, index, following);
    }

    private static boolean isOwnValue(String rest, boolean behindColon) {
        return !rest.isEmpty() && !rest.endsWith(":") && (behindColon || !isLabel(rest));
    }

    private static String advertiserBehind(List<String> rows, int index, List<String> following) {
        String next = following.isEmpty() ? "" : following.get(0);
        // rule 4
        if (SIDE_LABEL.matcher(next).matches()) {
            return "";
        }
        Matcher name = NAME_LABEL.matcher(next);
        if (name.lookingAt()) {
            String rest = afterColon(next.substring(name.end()));
            String behind = following.size() > 1 ? following.get(1) : "";
            next = rest.isEmpty() ? behind : rest;
        }
        // rule 1
        if (!next.isEmpty() && !DATE_WORD.matcher(next).find() && !isLabel(next)) {
            return withoutBrackets(next);
        }
        return index + 1 < rows.size() ? withoutBrackets(advertiserBelow(rows.get(index + 1), next)) : "";
    }

    // rule 4
    private static String advertiserBelow(String row, String next) {
        boolean product = PRODUCT_LABEL.matcher(next).lookingAt();
        if (!product && (next.isEmpty() || DATE_WORD.matcher(next).find())) {
            return lastBeforeDay(row);
        }
        String value = cells(row).stream().filter(cell -> !cell.endsWith(":")).findFirst().orElse("");
        return product || !isLabel(value) ? value : "";
    }

    private static String lastBeforeDay(String row) {
        Matcher day = DAY.matcher(row);
        if (day.find()) {
            List<String> before = cells(withoutBrackets(row.substring(0, day.start()))).stream()
                    .filter(cell -> !cell.endsWith(":")).toList();
            if (!before.isEmpty()) {
                return before.get(before.size() - 1);
            }
        }
        String first = cells(row).stream().findFirst().orElse("");
        return isLabel(first) || DAY.matcher(first).find() ? "" : first;
    }

    private static String withoutBrackets(String value) {
        return BRACKETS.matcher(value).replaceFirst("").strip();
    }

    private static Found gross(List<String> rows) {
        // rule 5
        String total = lastRowsAmount(rows, GROSS_TOTAL);
        if (total.isEmpty()) {
            total = amountAfter(rows, TOTAL_COST);
        }
        // rule 7
        if (!total.isEmpty()) {
            return new Found(total, true);
        }
        total = lastRowsAmount(rows, TOTAL_ROW);
        if (!total.isEmpty()) {
            return new Found(total, isRepeated(rows, total));
        }
        return new Found(amountAfter(rows, GROSS_AMOUNT), false);
    }

    // rule 5
    private static String lastRowsAmount(List<String> rows, Pattern label) {
        String last = "";
        for (String row : rows) {
            String amount = label.matcher(row).find() ? firstOf(AMOUNT, row) : "";
            if (!amount.isEmpty()) {
                last = amount;
            }
        }
        return last;
    }

    // rule 5
    private static String amountAfter(List<String> rows, Pattern label) {
        for (String row : rows) {
            Matcher matcher = label.matcher(row);
            String amount = matcher.find() ? firstOf(AMOUNT, row.substring(matcher.end())) : "";
            if (!amount.isEmpty()) {
                return amount;
            }
        }
        return "";
    }

    // rule 7
    private static boolean isRepeated(List<String> rows, String total) {
        BigDecimal value = amountValue(total);
        return rows.stream()
                .filter(row -> TOTALS_ROW.matcher(row).find())
                .map(row -> firstOf(AMOUNT, row))
                .filter(amount -> !amount.isEmpty() && amountValue(amount).compareTo(value) == 0)
                .count() >= 2;
    }

    private static BigDecimal amountValue(String amount) {
        return new BigDecimal(NOT_NUMERIC.matcher(amount).replaceAll(""));
    }

    // rule 6
    private static String labelledFlight(List<String> rows) {
        String flight = firstBehind(rows, FLIGHT_LABEL, FLIGHT);
        for (int i = 0; flight.isEmpty() && i < rows.size(); i++) {
            if (DATES_LABEL.matcher(rows.get(i)).find()) {
                flight = firstFlight(rows.subList(i + 1, Math.min(i + 3, rows.size())));
            }
        }
        return flight;
    }

    // rule 6
    private static String otherFlight(List<String> rows) {
        String flight = firstBehind(rows, PERIOD_LABEL, FLIGHT);
        return flight.isEmpty() ? firstFlight(rows) : flight;
    }

    private static String firstFlight(List<String> rows) {
        for (String row : rows) {
            String flight = firstOf(FLIGHT, row);
            if (!flight.isEmpty()) {
                return flight;
            }
        }
        return "";
    }

    private static String firstBehind(List<String> rows, Pattern label, Pattern value) {
        for (String row : rows) {
            Matcher matcher = label.matcher(row);
            while (matcher.find()) {
                String found = firstOf(value, valueText(row, matcher.end()));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    // rule 1
    private static String valueText(String row, int from) {
        String rest = row.substring(from);
        boolean ownCell = !GAP.matcher(rest).lookingAt();
        StringBuilder text = new StringBuilder();
        for (String cell : cells(rest)) {
            String value = afterColon(cell);
            if (LABEL.matcher(value).find()) {
                break;
            }
            text.append(value).append("  ");
            if (!ownCell && value.endsWith(":")) {
                break;
            }
            ownCell = false;
        }
        return text.toString();
    }

    // rule 1
    private static boolean isLabel(String cell) {
        return cell.endsWith(":") || LABEL.matcher(cell).find();
    }

    private static List<String> cells(String row) {
        return GAP.splitAsStream(row.strip()).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    private static String afterColon(String text) {
        return LEADING_COLON.matcher(text).replaceFirst("").strip();
    }

    private static String firstOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static String lastOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }
}
