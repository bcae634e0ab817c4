package dev.setstone.examples.receipts;

import dev.setstone.examples.receipts.Receipts.*;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ReceiptsLogic {
    private static final Pattern LEGAL = Pattern.compile(
        "\\b(?:SDN|BHD|ENTERPRISE|TRADING|RESTAURANT|RESTORAN|[A-Z]*MARKET|[A-Z]*MART|HARDWARE|STATIONERY|CAFE"
        + "|BISTRO|SHOP|STORE|CENTRE|COMPANY(?!\\s*(?:REG|NO))|HOLDINGS|INDUSTRIES)\\b|\\bS/B\\b"
        + "|\\bCO\\.(?!\\s*(?:REG|NO))");
    private static final Pattern LEGAL_ONLY = Pattern.compile(
        "(?:(?:\\(M\\)|\\(MALAYSIA\\)|&|SDN|BHD|S/B|ENTERPRISE|TRADING|RESTAURANT|RESTORAN|MARKET|MART|HARDWARE"
        + "|STATIONERY|CAFE|BISTRO|SHOP|STORE|CENTRE|COMPANY|CO|HOLDINGS|INDUSTRIES)[.,]?\\s*)+");
    private static final Pattern GREETING = Pattern.compile("^\\W*(?:WELCOME|THANK|HELLO|SELAMAT|TERIMA KASIH)\\b");
    private static final Pattern REG_BRACKET = Pattern.compile("\\s*[(\\[{][^()\\[\\]{}]*\\d{4,}[^()\\[\\]{}]*[)\\]}]?");
    private static final Pattern REG_ONLY = Pattern.compile(
        "(?:(?:CO|COMPANY|BUSINESS|ROC|SSM)\\b[\\s.:]*)?(?:REG[A-Z]*\\b[\\s.:]*)?(?:NO\\b|NUMBER\\b)?[\\s.:]*"
        + "[A-Z]{0,4}\\s?-?\\d{4,}[\\d\\s]*-?\\s?[A-Z]?");
    private static final Pattern PHONE_ONLY = Pattern.compile("[(+]?\\d[\\d()+\\s-]{6,}");
    private static final Pattern HARD_PLACE = Pattern.compile(
        "^(?:SHOP\\s+)?(?:(?:NO|LOT|UNIT|BLOCK|BLK|SUITE)\\b[\\s.:,]*[A-Z]{0,3}[-.]?\\d"
        + "|(?:NO|LOT)\\b[\\s.:]|(?:JALAN|JLN|LORONG|LRG)\\b|\\d+[A-Z]?\\s*,|\\d+[A-Z]?\\s*[-&]\\s*\\d+[A-Z]?\\b"
        + "|[A-Z]{1,2}\\d*\\s?-\\s?\\d+)");
    private static final Pattern SOFT_PLACE = Pattern.compile(
        "\\b(?:JALAN|JLN|TAMAN|TMN|LORONG|LRG|LEBUH|LEBUHRAYA|PERSIARAN|KAMPUNG|KG|BANDAR|BDR|SEKSYEN|SECTION"
        + "|FLOOR|LEVEL|TINGKAT|BLOCK|BLK|PLAZA|MALL|COMPLEX|KOMPLEKS|BUILDING|BANGUNAN|WISMA|MENARA|STREET|ROAD"
        + "|AVENUE|PUSAT|LOT|UNIT|BATU|SQUARE|TOWER|JOHOR|SELANGOR|KUALA LUMPUR|PENANG|PULAU PINANG|PERAK|MELAKA"
        + "|KEDAH|PAHANG|SABAH|SARAWAK|SINGAPORE)\\b|\\b\\d{5}\\b|^\\d+[A-Z]?\\s+[A-Z]{2}");
    private static final Pattern INFO = Pattern.compile(
        "\\b(?:TEL|TELEPHONE|FAX|PHONE|H/P|HP|MOBILE|GST|SST|E-?MAIL|WWW|HTTPS?|WEBSITE|INVOICE|INV|RECEIPT|CASH"
        + "|CASHIER|DOC|DOCUMENT|DATE|TIME|TABLE|PAX|BILL|COUNTER|TERMINAL|SERVER|OPERATOR|SALESPERSON|MEMBER"
        + "|CUSTOMER|TRANS|TRX|POS|ORDER|QTY|STAFF)\\b|\\b(?:TEL|FAX|GST|DATE|INV)[A-Z]{0,3}[.:#\\d]|@\\w|\\.COM\\b");
    private static final String MONTH =
        "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?"
        + "|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|\\d{2})";
    private static final String DAY_END = "(?!:)(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))(?![/.-]\\d)";
    private static final Pattern DAY = Pattern.compile(
        "(?<!\\d)(?<!\\d[/.-])(?<!\\b[A-Z][/.-])(?:"
        + "(?<a>\\d{1,2})(?: ?/ ?(?<b>\\d{1,2}) ?/ ?|-(?<c>\\d{1,2})-|\\.(?<d>\\d{1,2})\\.)" + YEAR + DAY_END
        + "|(?:19|20)\\d{2}(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<n>\\d{1,2})" + DAY_END
        + "|(?<e>\\d{1,2})(?:ST|ND|RD|TH)?[\\s./,'-]{0,3}" + MONTH + "[\\s./,'-]{0,3}" + YEAR + DAY_END
        + "|\\b" + MONTH + "[\\s.]{0,3}(?<f>\\d{1,2})(?:ST|ND|RD|TH)?(?:\\s*,\\s*" + YEAR
        + "|\\s+(?:19|20)\\d{2})" + DAY_END + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
        "(?<![\\d.,/])(?<neg>-\\s?)?(?:(?:RM|MYR|S?\\$)\\s*)?(?<neg2>-)?(?<![\\d.,/])"
        + "(?<num>\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d+\\.\\d{2}|\\d{1,4},\\d{2}|\\d+(?: \\.|\\. )\\d{2}(?=\\s*$))"
        + "(?![\\d.,]*\\d)(?!\\s?%)(?!(?:KG|G|L|ML|MM|CM|M)\\b)(?<neg3>-(?!\\d))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY = Pattern.compile("\\b(?:GST|SST|TAX)\\b.*\\b(?:SUMMARY|ANALYSIS)\\b");
    private static final Pattern NO_TOTAL = Pattern.compile(
        "\\b(?:QTY|QUANTITY|ITEMS?|PCS|EXCL[A-Z]*|DISC[A-Z]*|SAVINGS?|SAVED|CHANGE|CASH|POINTS?|TENDER[A-Z]*|PAID)\\b"
        + "|SUB[\\s.-]*TOTAL|^(?:GST|SST|TAX)\\b|TOTAL\\s+(?:GST|SST|TAX)\\b(?!\\s*INCL)");
    private static final Pattern TAX_OR_ROUNDING = Pattern.compile("\\b(?:GST|SST|TAX|ROUNDING|ROUND|SERVICE)\\b");
    private static final Pattern ROUNDED = Pattern.compile("ROUNDED|AFTER\\s+(?:ROUND|ADJ)");
    private static final Pattern GRAND = Pattern.compile("GRAND\\s*TOTAL|\\bNETT?\\s*TOTAL|TOTAL\\s*NETT?\\b");
    private static final Pattern DUE = Pattern.compile(
        "TOTAL\\s*(?:AMOUNT|AMT|DUE|PAYABLE)|(?:AMOUNT|AMT)\\s*(?:DUE|PAYABLE)");
    private static final Pattern PAY = Pattern.compile(
        "^\\W*(?:PAID\\s+BY\\s+|PAYMENT\\W+|BY\\s+)?(?:CASH|VISA|MASTER(?:CARD)?|(?:CREDIT|DEBIT)?\\s?CARD|DEBIT"
        + "|MYDEBIT|AMEX|NETS|TENDER(?:ED)?)\\b(?!\\s*(?:SALES?|BILL|INVOICE|RECEIPT|MEMO|CHANGE))");
    private static final Pattern TITLE = Pattern.compile(
        "\\b(?:QTY|QUANTITY|DESC[A-Z]*|ITEMS?|[A-Z]?/?\\.?\\s?PRICE|AMOUNT|AMT|U/P|CODE|UOM|DISC|TAX)\\b");
    private static final Pattern NO_ITEM = Pattern.compile(
        "^\\W*(?:CASH|CHANGE|VISA|MASTERCARD|CREDIT CARD|DEBIT CARD)\\b"
        + "|\\b(?:DISC|DISCOUNT|ROUNDING|ROUND|GST|SST|TAX|TABLE|PAX|CASHIER|SERVICE CHARGE|SVC CHARGE|SAVINGS?"
        + "|TEL|FAX|INVOICE|RECEIPT|MEMBER|DATE|DINE IN|TAKE ?AWAY)\\b");
    private static final Pattern TIMES = Pattern.compile("^\\s*(\\d{1,3})\\s*[Xx*@](?![A-Za-z])");
    private static final Pattern TIMES_AFTER = Pattern.compile("\\s[Xx*]\\s*(\\d{1,3})(?![\\d.A-Za-z])");
    private static final Pattern COUNT = Pattern.compile(
        "(\\d{1,4})(?:\\.0)?\\s*(?:PCS?|PKTS?|UNITS?|EA|NOS?|X|@)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_COUNT = Pattern.compile("^(\\d{1,2})\\s+(?=[A-Za-z(])");
    private static final Pattern NOT_WORDS = Pattern.compile(
        "[\\W_]*|[\\d\\W]+|[A-Z]{0,3}-?\\d{4,}[A-Z]?|\\d{1,4}\\s*(?:PCS?|PKTS?|UNITS?|EA|NOS?|X|@)\\W*"
        + "|\\W*(?:SR|ZR|ZRL|ZRE|ES|OS|RS|GS|TX|S|Z|T|E|X|RM|MYR|\\$)\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_LETTERS = Pattern.compile("[^\\W\\d_].*[^\\W\\d_]");

    private ReceiptsLogic() {
    }

    static String company(String text) {
        List<String> lines = lines(text);
        int start = nameStart(lines);
        if (start < 0) {
            return "";
        }
        return name(lines, start);
    }

    static String date(String text) {
        List<String> lines = lines(text);
        // rule 2
        for (String line : lines) {
            String key = key(line);
            boolean other = key.contains("PRINTED") || key.matches(".*\\b(?:PRN|DUE)\\b.*");
            if (!other && key.matches(".*(?<![A-Z])DATE.*")) {
                String day = day(line);
                if (!day.isEmpty()) {
                    return day;
                }
            }
        }
        for (String line : lines) {
            String key = key(line);
            // rule 3
            boolean number = key.matches("^\\W*(?:TEL|FAX|PHONE|LOT|NO\\b|JALAN|JLN).*") || phoneOnly(line);
            String day = number ? "" : day(line);
            if (!day.isEmpty()) {
                return day;
            }
        }
        return "";
    }

    static String address(String text) {
        List<String> lines = lines(text);
        int name = nameStart(lines);
        int from = name < 0 ? 0 : nameEnd(lines, name) + 1;
        int start = addressStart(lines, from);
        List<String> parts = new ArrayList<>();
        // rule 2
        for (int i = start; i >= 0 && i < lines.size() && parts.size() < 10; i++) {
            String line = lines.get(i);
            // rule 3
            if (registrationOnly(line) || phoneOnly(line)) {
                continue;
            }
            if (i > start && endsAddress(line)) {
                break;
            }
            parts.add(line.replaceAll("\\s+", " "));
        }
        return String.join(" ", parts);
    }

    static Optional<BigDecimal> total(String text) {
        List<String> all = lines(text);
        List<String> lines = aboveSummary(all);
        int winner = winningLine(lines);
        if (winner < 0) {
            return paid(all);
        }
        Optional<BigDecimal> after = afterRounding(lines, winner);
        return after.isPresent() ? after : amountAt(lines, winner);
    }

    static List<LineItem> items(String text) {
        List<String> rows = itemRows(lines(text));
        List<LineItem> items = new ArrayList<>();
        String pending = "";
        int i = 0;
        while (i < rows.size()) {
            String row = rows.get(i);
            if (amounts(row).isEmpty()) {
                pending = wordsOnly(row) ? row : pending;
            } else if (!words(row).isEmpty()) {
                addItem(items, row, row);
                pending = "";
            } else {
                // rule 3
                boolean next = describedBelow(rows, i, pending);
                addItem(items, next ? rows.get(i + 1) : pending, row);
                pending = "";
                i += next ? 1 : 0;
            }
            i++;
        }
        return List.copyOf(items);
    }

    private static boolean describedBelow(List<String> rows, int index, String pending) {
        if (index + 1 >= rows.size() || !wordsOnly(rows.get(index + 1))) {
            return false;
        }
        boolean wordsLast = wordsOnly(rows.get(rows.size() - 1));
        return pending.isEmpty() || wordsLast && !amountOnly(rows.get(index));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String stripped = line.replace('\t', ' ').strip();
            if (!stripped.isEmpty()) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    private static String key(String line) {
        return line.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")
            .replaceAll("(?<=[A-Z])0(?=[A-Z])", "O").replaceAll("(?<=[A-Z])1(?=[A-Z])", "I").strip();
    }

    private static boolean has(Pattern pattern, String key) {
        return pattern.matcher(key).find();
    }

    private static boolean registrationOnly(String line) {
        String key = key(line);
        if (key.matches("\\d+")) {
            return false;
        }
        String rest = REG_BRACKET.matcher(key).replaceAll("").strip();
        return rest.isEmpty() || rest.matches("(?:CO|COMPANY|BUSINESS|ROC|SSM)?[\\s.:]*(?:REG[A-Z]*)?[\\s.:]*(?:NO)?[\\s.:]*")
            || !rest.matches("NO\\b.*") && REG_ONLY.matcher(rest).matches() && !rest.matches("\\d{5}( \\d+)*");
    }

    private static boolean phoneOnly(String line) {
        return PHONE_ONLY.matcher(line).matches() && !line.matches("\\d+") && day(line).isEmpty();
    }

    private static boolean headPlace(String key) {
        return has(HARD_PLACE, key) || has(SOFT_PLACE, key) && !has(LEGAL, key);
    }

    private static boolean usable(String line) {
        String key = key(line);
        return has(TWO_LETTERS, key) && !registrationOnly(line) && !has(GREETING, key)
            && (!has(INFO, key) || has(LEGAL, key));
    }

    private static int headEnd(List<String> lines) {
        boolean named = false;
        int limit = Math.min(lines.size(), 9);
        for (int i = 0; i < limit; i++) {
            String line = lines.get(i);
            if (named && !registrationOnly(line) && (headPlace(key(line)) || !usable(line))) {
                return i;
            }
            named = named || usable(line);
        }
        return limit;
    }

    private static int nameStart(List<String> lines) {
        int end = headEnd(lines);
        int first = -1;
        // rule 1
        for (int i = 0; i < end; i++) {
            if (!usable(lines.get(i))) {
                continue;
            }
            if (has(LEGAL, key(name(lines, i)))) {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    private static int nameEnd(List<String> lines, int start) {
        int end = start;
        // rule 2
        for (int i = start + 1; i < lines.size() && i <= start + 4; i++) {
            if (registrationOnly(lines.get(i))) {
                continue;
            }
            if (!joins(bare(lines.get(end)), bare(lines.get(i)))) {
                break;
            }
            end = i;
        }
        return end;
    }

    private static boolean joins(String first, String next) {
        String head = key(first);
        String tail = key(next);
        if (head.endsWith("&")) {
            return has(TWO_LETTERS, tail) && !headPlace(tail) && !has(INFO, tail);
        }
        if (tail.startsWith("&") && has(LEGAL, tail)) {
            return !has(LEGAL, head);
        }
        boolean open = !has(LEGAL, head) || tail.contains("BHD") && !head.contains("BHD");
        return open && LEGAL_ONLY.matcher(tail).matches();
    }

    private static String name(List<String> lines, int start) {
        int end = nameEnd(lines, start);
        List<String> parts = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            String line = lines.get(i);
            // rule 3
            if (!registrationOnly(line)) {
                parts.add(bare(line));
            }
        }
        return String.join(" ", parts);
    }

    private static String bare(String line) {
        // rule 4
        return REG_BRACKET.matcher(line).replaceAll("").strip();
    }

    private static String day(String line) {
        Matcher matcher = DAY.matcher(line);
        int from = 0;
        // rule 1
        while (from <= line.length() && matcher.find(from)) {
            if (possible(matcher)) {
                return matcher.group().strip();
            }
            from = matcher.start() + 1;
        }
        return "";
    }

    private static boolean possible(Matcher matcher) {
        if (matcher.group("a") != null) {
            int first = Integer.parseInt(matcher.group("a"));
            int second = Integer.parseInt(firstOf(firstOf(matcher.group("b"), matcher.group("c")), matcher.group("d")));
            return inRange(first, second) || inRange(second, first);
        }
        if (matcher.group("m") != null) {
            return inRange(Integer.parseInt(matcher.group("n")), Integer.parseInt(matcher.group("m")));
        }
        return inRange(Integer.parseInt(firstOf(matcher.group("e"), matcher.group("f"))), 1);
    }

    private static String firstOf(String one, String other) {
        return one == null ? other : one;
    }

    private static boolean inRange(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static int addressStart(List<String> lines, int from) {
        // rule 1
        for (int i = from; i < lines.size() && i < from + 10; i++) {
            String line = lines.get(i);
            String key = key(line);
            if (placeLike(key) && has(TWO_LETTERS, key) && !registrationOnly(line) && !endsAddress(line)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean placeLike(String key) {
        return has(HARD_PLACE, key) || has(SOFT_PLACE, key);
    }

    private static boolean endsAddress(String line) {
        String key = key(line);
        // rule 2
        if (has(INFO, key) || has(GREETING, key) || !amounts(line).isEmpty()) {
            return true;
        }
        if (key.matches("\\d{5}[.,]?")) {
            return false;
        }
        boolean bareNumber = !has(TWO_LETTERS, key) && !has(HARD_PLACE, key);
        return bareNumber || dayLine(line);
    }

    private static boolean dayLine(String line) {
        if (day(line).isEmpty()) {
            return false;
        }
        String key = key(line);
        boolean dayFirst = key.matches("(?:" + MONTH + "|\\d{1,2}) ?.*") && !key.contains(",");
        return dayFirst || !placeLike(key);
    }

    private static List<BigDecimal> amounts(String line) {
        List<BigDecimal> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(line);
        // rule 1
        while (matcher.find()) {
            String number = matcher.group("num").replace(" ", "");
            String plain = number.contains(".") ? number.replace(",", "") : number.replace(',', '.');
            BigDecimal value = new BigDecimal(plain);
            boolean negative = matcher.group("neg") != null || matcher.group("neg2") != null
                || matcher.group("neg3") != null;
            found.add(negative ? value.negate() : value);
        }
        return found;
    }

    private static Optional<BigDecimal> lastAmount(String line) {
        List<BigDecimal> found = amounts(line);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static boolean amountOnly(String line) {
        String rest = AMOUNT.matcher(line).replaceAll(" ");
        return amounts(line).size() == 1 && rest.matches("(?i)[^A-Z0-9]*(?:RM|MYR|SR|ZR|S|Z|T)?[^A-Z0-9]*");
    }

    private static Optional<BigDecimal> amountAt(List<String> lines, int index) {
        Optional<BigDecimal> own = lastAmount(lines.get(index));
        if (own.isPresent() || index + 1 >= lines.size() || !words(lines.get(index + 1)).isEmpty()) {
            return own;
        }
        return lastAmount(lines.get(index + 1));
    }

    private static List<String> aboveSummary(List<String> lines) {
        // rule 3
        for (int i = 0; i < lines.size(); i++) {
            if (has(SUMMARY, key(lines.get(i)))) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static int totalKind(String key) {
        boolean due = has(DUE, key);
        // rule 3
        if (!key.contains("TOTAL") && !due || has(NO_TOTAL, key)) {
            return 0;
        }
        if (has(ROUNDED, key)) {
            return 1;
        }
        boolean including = key.matches(".*\\bINC(?:L[A-Z]*)?\\b.*");
        if (!including && has(TAX_OR_ROUNDING, key)) {
            return 0;
        }
        if (has(GRAND, key)) {
            return 2;
        }
        if (including) {
            return 3;
        }
        return due ? 4 : 5;
    }

    private static int winningLine(List<String> lines) {
        int pay = payLine(lines);
        int winner = -1;
        int best = 9;
        // rule 2
        for (int i = 0; i < lines.size(); i++) {
            int kind = totalKind(key(lines.get(i)));
            if (kind == 0 || kind > best || amountAt(lines, i).isEmpty()) {
                continue;
            }
            // among the same kind a line below the payment never displaces one above it
            if (kind < best || i < pay || winner >= pay) {
                winner = i;
                best = kind;
            }
        }
        return winner;
    }

    private static int payLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String key = key(lines.get(i));
            if (has(PAY, key) && !key.contains("TOTAL") && amountAt(lines, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<BigDecimal> paid(List<String> lines) {
        // rule 5
        int pay = payLine(lines);
        if (pay < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i != pay && key(lines.get(i)).matches(".*\\bCHANGE\\b.*")) {
                Optional<BigDecimal> change = amountAt(lines, i);
                if (change.isPresent()) {
                    return amountAt(lines, pay).map(amount -> amount.subtract(change.get().abs()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> afterRounding(List<String> lines, int winner) {
        // rule 4
        for (int i = winner + 1; i < lines.size(); i++) {
            String key = key(lines.get(i));
            if (!key.contains("ROUND") || key.contains("TOTAL")) {
                continue;
            }
            Optional<BigDecimal> rounding = amountAt(lines, i);
            int next = lastAmount(lines.get(i)).isPresent() ? i + 1 : i + 2;
            boolean counts = rounding.isPresent() && rounding.get().signum() != 0;
            if (counts && next < lines.size() && amountOnly(lines.get(next))) {
                return lastAmount(lines.get(next));
            }
        }
        return Optional.empty();
    }

    private static boolean title(String line) {
        String key = key(line);
        if (key.matches(".*\\d.*") || key.matches("^\\W*(?:SUB|TOTAL|GRAND|NETT?)\\b.*")) {
            return false;
        }
        Matcher matcher = TITLE.matcher(key);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count >= 2 && !has(SUMMARY, key);
    }

    private static boolean totalLine(String line) {
        String key = key(line);
        return !title(line) && (key.contains("TOTAL") || has(DUE, key));
    }

    private static int firstAmountLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!amounts(line).isEmpty() && day(line).isEmpty() && !has(INFO, key(line))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean headLine(String line) {
        String key = key(line);
        return title(line) || has(INFO, key) || has(HARD_PLACE, key) || registrationOnly(line)
            || !day(line).isEmpty();
    }

    private static int itemsStart(List<String> lines) {
        int firstAmount = firstAmountLine(lines);
        int name = nameStart(lines);
        int start = name < 0 ? 0 : nameEnd(lines, name) + 1;
        for (int i = start; i < firstAmount; i++) {
            if (headLine(lines.get(i))) {
                start = i + 1;
            }
        }
        return start;
    }

    private static List<String> itemRows(List<String> lines) {
        List<String> rows = new ArrayList<>();
        boolean skipped = false;
        // rule 1
        for (int i = itemsStart(lines); i < lines.size(); i++) {
            String line = lines.get(i);
            if (totalLine(line)) {
                break;
            }
            // rule 4
            boolean other = has(NO_ITEM, key(line)) || title(line);
            boolean itsAmount = skipped && amountOnly(line);
            skipped = other && amounts(line).isEmpty();
            if (!other && !itsAmount) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean wordsOnly(String row) {
        return amounts(row).isEmpty() && !words(row).isEmpty();
    }

    private static void addItem(List<LineItem> items, String wordsRow, String numbersRow) {
        String description = words(wordsRow);
        Optional<BigDecimal> amount = lastAmount(numbersRow);
        if (description.isEmpty() || amount.isEmpty() || amount.get().signum() < 0) {
            return;
        }
        BigDecimal quantity = quantity(numbersRow).or(() -> quantity(wordsRow)).orElse(BigDecimal.ONE);
        items.add(new LineItem(description, quantity, amount.get()));
    }

    private static String words(String row) {
        boolean counted = columnCounts(row).size() > 0;
        List<String> kept = new ArrayList<>();
        // rule 2
        for (String column : row.split("\\s{2,}")) {
            String rest = AMOUNT.matcher(column).replaceAll("  ").strip();
            String first = rest.split("\\s{2,}")[0];
            String plain = NOT_WORDS.matcher(first).matches() ? rest : first;
            String word = cleaned(plain, counted);
            if (!NOT_WORDS.matcher(word).matches()) {
                kept.add(word);
            }
        }
        String words = String.join(" ", kept).replaceAll("\\s+", " ").strip();
        return has(TWO_LETTERS, words) ? words : "";
    }

    private static String cleaned(String column, boolean counted) {
        String rest = column.replaceAll("^\\d{5,}\\s+(?=\\S)", "");
        rest = TIMES.matcher(rest).replaceAll("").strip();
        rest = counted ? rest : LEAD_COUNT.matcher(rest).replaceAll("");
        rest = rest.replaceAll("(?i)\\s+[X*]\\s*\\d{1,3}$", "");
        return rest.replaceAll("(?i)\\s+(?:RM|@|X)$", "").replaceAll("^[*#]+\\s*", "").strip();
    }

    private static List<BigDecimal> columnCounts(String row) {
        List<BigDecimal> counts = new ArrayList<>();
        for (String column : row.split("\\s{2,}")) {
            Matcher matcher = COUNT.matcher(column.strip());
            if (matcher.matches()) {
                BigDecimal count = new BigDecimal(matcher.group(1));
                if (count.signum() > 0) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }

    private static Optional<BigDecimal> quantity(String row) {
        List<BigDecimal> counts = columnCounts(row);
        List<BigDecimal> amounts = amounts(row);
        Optional<BigDecimal> fitting = fitting(counts, amounts);
        if (fitting.isPresent()) {
            return fitting;
        }
        Optional<BigDecimal> times = firstNumber(TIMES, row).or(() -> firstNumber(TIMES_AFTER, row));
        if (times.isPresent()) {
            return times;
        }
        if (!counts.isEmpty()) {
            return Optional.of(counts.get(0));
        }
        if (amounts.size() >= 3 && amounts.get(0).signum() > 0 && fits(amounts.get(0), amounts.subList(1, amounts.size()))) {
            return Optional.of(amounts.get(0));
        }
        return firstNumber(LEAD_COUNT, row.replaceAll("^\\d{5,}\\s+", ""));
    }

    private static Optional<BigDecimal> fitting(List<BigDecimal> counts, List<BigDecimal> amounts) {
        for (BigDecimal count : counts) {
            if (amounts.size() >= 2 && fits(count, amounts)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(BigDecimal count, List<BigDecimal> amounts) {
        BigDecimal product = count.multiply(amounts.get(0));
        return product.subtract(amounts.get(amounts.size() - 1)).abs().compareTo(new BigDecimal("0.01")) < 0;
    }

    private static Optional<BigDecimal> firstNumber(Pattern pattern, String row) {
        Matcher matcher = pattern.matcher(row);
        if (matcher.find()) {
            BigDecimal value = new BigDecimal(matcher.group(1));
            return value.signum() > 0 ? Optional.of(value) : Optional.empty();
        }
        return Optional.empty();
    }
}
