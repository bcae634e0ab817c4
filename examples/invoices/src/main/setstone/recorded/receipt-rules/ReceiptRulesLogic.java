package dev.setstone.examples.invoices;

import dev.setstone.examples.invoices.ReceiptRules.Amounts;
import dev.setstone.examples.invoices.ReceiptRules.Moment;
import dev.setstone.examples.invoices.ReceiptRules.Seller;
import dev.setstone.runtime.library.documents.TextLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class ReceiptRulesLogic {

  private static final int SELLER_ROWS = 15;
  private static final int ADDRESS_ROWS = 6;

  private static final String CODE =
      "(?:(?:(?<![A-Za-z])(?:US|HK|NZ|S|A|C|R))?\\$|[€£¥₹₱฿₫₩]|RM|MYR|USD|EURO?|GBP|SGD|AUD|CAD|NZD|HKD|JPY|CNY"
      + "|INR|IDR|THB|PHP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|MXN|BRL|ZAR|AED|(?<![A-Za-z])(?:RP|RS|KR))";
  private static final Pattern AMOUNT = Pattern.compile(
      "(?:(?:(?<![\\w)])-)?" + CODE + "-?|(?<![\\w)])-)?"
      + "(?<!\\d)(?<!\\d[.,'])(?:\\d+(?:[.,']\\d{3})*)?[.,]\\d{2}(?!\\d)(?![.,]\\d)(?! ?%)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{2}");
  private static final Pattern CURRENCY = Pattern.compile(CODE, Pattern.CASE_INSENSITIVE);
  private static final Pattern CURRENCY_AT_END =
      Pattern.compile("(?<![A-Za-z])" + CODE + "$", Pattern.CASE_INSENSITIVE);

  private static final String MONTH =
      "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?"
      + "|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|MAI|OKT|DEZ|ENE|ABR|AGO|DIC)";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)";
  private static final Pattern NUMERIC_DAY = Pattern.compile(
      "(?<!\\d)(?<!\\d[/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?!\\2\\d)");
  private static final Pattern YEAR_FIRST_DAY = Pattern.compile(
      "(?<!\\d)(?<!\\d[/.-])(?:19|20)\\d{2}([/.-])(\\d{1,2})\\1(\\d{1,2})(?!\\d)(?!\\1\\d)");
  private static final Pattern NAMED_DAY = Pattern.compile(
      "(?<!\\d)(\\d{1,2})(?:ST|ND|RD|TH)?(?:[./-] ?| )?" + MONTH + "(?:[.,/-] ?| )?'?" + YEAR + "(?![.,:]\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST_DAY = Pattern.compile(
      MONTH + "[.-]? ?(\\d{1,2})(?:ST|ND|RD|TH)?(?:, ?'?| '?|')" + YEAR + "(?![.,:]\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile(
      "(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?!\\d)(?!:\\d)"
      + "(?:(?: ?[AP](?:M|\\.M\\.)|[AP])(?![A-Za-z]))?",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern LEGAL = Pattern.compile(
      "(?<![A-Za-z])(?:SDN\\.? {0,3}BHD|BHD|S/B|PLT|ENTERPRISE|TRADING|HARDWARE|STATIONERY|PHARMACY"
      + "|RESTAURANT|RESTORAN)(?![A-Za-z])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE_START =
      Pattern.compile("(?:NO|LOT|JALAN|JLN|\\d)(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern STREET_END = Pattern.compile("STR(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern REGISTRATION = Pattern.compile(
      "(?<!\\d)\\d{5,8} ?- ?[A-Z](?![A-Za-z])|(?<![A-Za-z])CO\\.? ?NO(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
  private static final Pattern TEL_LABEL = Pattern.compile(
      "(?<![A-Za-z])(?:TEL(?:EPHONE)?(?:NO)?|TLF|PH(?:ONE)?|H/?P|CONTACT)(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TEL_NUMBER = Pattern.compile("(?:\\+\\(?|\\(\\+?)?\\d(?:[ .()-]{0,3}\\d)*+");
  private static final Pattern TEL_CELL =
      Pattern.compile("(?:\\+\\(?|\\(\\+?)?\\d{1,4}(?:[ .()-]{1,3}\\d{2,8})++");
  private static final Pattern TEL_POINTS = Pattern.compile("\\d{2,4}\\.\\d{3,4}\\.\\d{3,4}");
  private static final Pattern AND_FAX = Pattern.compile("^ ?[/&] ?FAX", Pattern.CASE_INSENSITIVE);
  private static final Pattern FAX = Pattern.compile("(?<![A-Za-z])FAX", Pattern.CASE_INSENSITIVE);

  private static final Pattern GUESTS =
      Pattern.compile("GST(?:\\d{1,3}(?![\\d.,%])| \\d{1,2}$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL_BEFORE = Pattern.compile("^[^\\d:]*:");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SQUEEZED = Pattern.compile("[\\s-]");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern QUANTITY_CELL = Pattern.compile("\\d{1,3}(?:[.,]00)?(?: ?[xX@])?");
  private static final Pattern QUANTITY_BEFORE = Pattern.compile("^(\\d{1,3}(?:[.,]00)?(?: ?[xX@])?) +(?=\\S)");
  private static final Pattern ITEM_CODE = Pattern.compile("^(?:\\d{4,} +|\\d{6,}(?=\\p{L}))");
  private static final Pattern TAX_CODE_CELL = Pattern.compile("\\*?(?:SR|ZRL?|TX|CT|OS|ES)");
  private static final Pattern TAX_CODE_AT_END = Pattern.compile(" \\*?(?:SR|ZRL?)$");
  private static final Pattern UNIT_AT_END = Pattern.compile("(?: \\d{1,3})? ?@$");
  private static final Pattern CODES_BEHIND = Pattern.compile("[^\\s\\d]{0,3}(?:\\s+[^\\s\\d]{1,3})*+");

  private ReceiptRulesLogic() {
  }

  static Seller seller(List<String> rows) {
    List<String> top = rows.stream().limit(SELLER_ROWS).filter(row -> !row.isBlank()).map(String::strip).toList();
    // rule 1
    int legal = legalRow(top);
    int nameRow = legal >= 0 ? legal : plainNameRow(top);
    // rule 2
    int nameEnd = nameEnd(top, nameRow);
    String name = nameRow < 0 ? "" : withoutRegistration(joined(top.subList(nameStart(top, nameRow), nameEnd + 1)));
    // rule 3
    int start = addressStart(top, nameEnd + 1);
    // rule 4
    List<String> place = top.subList(start, addressEnd(top, start));
    String address = joined(place);
    // rule 5
    String tel = firstTel(top);
    // rule 6
    boolean nameSettled = legal >= 0 || nameRow == 0;
    boolean addressSettled = place.size() >= 2 || POSTCODE.matcher(address).find();
    boolean telSettled = !tel.isEmpty() || top.stream().noneMatch(row -> says(row, "TEL TELEPHONE TLF PHONE CONTACT"));
    return new Seller(new Found(name, nameSettled), new Found(address, addressSettled), new Found(tel, telSettled));
  }

  static Moment moment(List<String> rows) {
    // rule 1
    List<String> days = rows.stream().flatMap(row -> days(row).stream()).toList();
    // rule 2
    int labelled = first(rows, row -> isDateRow(row) && !days(row).isEmpty());
    int dateRow = labelled >= 0 ? labelled : first(rows, row -> !days(row).isEmpty());
    String date = dateRow < 0 ? "" : filled(days(rows.get(dateRow)).stream());
    // rule 3
    List<String> times = rows.stream().flatMap(row -> times(row).stream()).toList();
    List<String> near = dateRow < 0 ? List.of() : times(rows.get(dateRow));
    String time = filled(Stream.concat(near.stream(), times.stream()));
    // rule 4
    boolean dateSettled = labelled >= 0 || days.stream().distinct().count() == 1;
    boolean timeSettled = !near.isEmpty() || times.size() <= 1;
    return new Moment(new Found(date, dateSettled), new Found(time, timeSettled));
  }

  static Amounts amounts(List<String> rows) {
    int summary = first(rows, row -> inside(row, "SUMMARY ANALYSIS"));
    List<String> upper = rows.subList(0, summary < 0 ? rows.size() : summary);
    // rule 3
    List<Integer> kinds = upper.stream().map(ReceiptRulesLogic::totalKind).toList();
    int total = bestTotal(upper, kinds, false);
    if (total < 0) {
      total = bestTotal(upper, kinds, true);
    }
    boolean totalSettled = total >= 0 && totalSettled(upper, kinds, total);
    if (total < 0) {
      // rule 5
      total = paidRow(rows);
    }
    String totalValue = total < 0 ? "" : amountOf(rows, total);
    // rule 6
    Found subtotal = labelled(rows, total < 0 ? rows.size() : total, ReceiptRulesLogic::isSubtotal);
    return new Amounts(subtotal, tax(upper), tips(rows), new Found(totalValue, totalSettled));
  }

  static List<LineItem> items(List<String> rows) {
    // rule 1
    int start = itemsStart(rows);
    List<String> part = rows.subList(start, itemsEnd(rows, start));
    boolean[] used = new boolean[part.size()];
    Map<Integer, LineItem> found = new TreeMap<>();
    // rule 4
    addPairs(part, used, found);
    for (int i = 0; i < part.size(); i++) {
      if (!used[i]) {
        addRow(part, i, used, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  static String pointed(Field field, List<String> cells) {
    String text = String.join(" ", cells).strip();
    // rule 1
    if (field == Field.SUBTOTAL || field == Field.TAX || field == Field.TIPS || field == Field.TOTAL) {
      return lastAmount(text);
    }
    // rule 2
    if (field == Field.DATE) {
      return filled(days(text).stream());
    }
    if (field == Field.TIME) {
      return filled(times(text).stream());
    }
    // rule 3
    if (field == Field.TEL) {
      return firstTel(List.of(text));
    }
    // rule 4
    if (field == Field.NAME) {
      return withoutRegistration(withoutLabel(text));
    }
    if (field == Field.ADDRESS) {
      return withoutLabel(text);
    }
    // rule 5
    return "";
  }

  private static String filled(Stream<String> values) {
    return values.filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  private static int first(List<String> rows, Predicate<String> test) {
    return IntStream.range(0, rows.size()).filter(i -> test.test(rows.get(i))).findFirst().orElse(-1);
  }

  private static String withoutLabel(String text) {
    return LABEL_BEFORE.matcher(text).replaceFirst("").strip();
  }

  private static boolean says(String text, String words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return BLANKS.splitAsStream(words.toLowerCase(Locale.ROOT))
        .anyMatch(wanted -> lower.contains(wanted) && hasWord(text, wanted));
  }

  // One pass over the text, however long it is and however often it has the word.
  private static boolean hasWord(String text, String wanted) {
    Matcher hit = Pattern.compile(Pattern.quote(wanted), Pattern.CASE_INSENSITIVE).matcher(text);
    while (hit.find()) {
      if (parted(text, hit.start()) && endsWord(text, hit.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String text, int end) {
    boolean plural = end < text.length() && (text.charAt(end) == 'S' || text.charAt(end) == 's');
    return parted(text, end) || plural && parted(text, end + 1);
  }

  // A small letter before a capital parts words where the scanner dropped the space.
  private static boolean parted(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    return !Character.isLetter(before) || !Character.isLetter(behind)
        || Character.isLowerCase(before) && Character.isUpperCase(behind);
  }

  private static boolean inside(String text, String parts) {
    return holds(squeezed(text), parts);
  }

  private static String squeezed(String text) {
    return SQUEEZED.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static boolean holds(String squeezed, String parts) {
    return BLANKS.splitAsStream(parts).anyMatch(squeezed::contains);
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }

  private static String joined(List<String> rows) {
    return BLANKS.matcher(String.join(" ", rows)).replaceAll(" ").strip();
  }

  private static List<String> cellsOf(String row) {
    return TextLines.cells(row).stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }

  private static boolean isTitle(String row) {
    return says(row, "COPY CASH GUEST TABLE ORDER") || inside(row, "WELCOME RECEIPT INVOICE APPROVED CUSTOMER");
  }

  private static int legalRow(List<String> top) {
    int plain = plainNameRow(top);
    for (int i = 0; i < top.size(); i++) {
      String row = top.get(i);
      boolean below = plain >= 0 && i > plain;
      boolean street = below && PLACE_START.matcher(row).lookingAt() && !says(row, "BHD");
      if (LEGAL.matcher(row).find() && !street) {
        return i;
      }
      if (below && isPlace(row)) {
        return -1;
      }
    }
    return -1;
  }

  private static int plainNameRow(List<String> top) {
    return first(top, row -> row.chars().filter(Character::isLetter).count() >= 3 && !isTitle(row)
        && telIn(row).isEmpty() && lastAmount(row).isEmpty());
  }

  private static int nameEnd(List<String> top, int nameRow) {
    boolean goesOn = nameRow >= 0 && top.get(nameRow).endsWith("&") && nameRow + 1 < top.size();
    return goesOn ? nameRow + 1 : nameRow;
  }

  private static int nameStart(List<String> top, int nameRow) {
    boolean above = nameRow > 0 && (top.get(nameRow - 1).endsWith("&") || onlyLegal(top.get(nameRow)));
    return above ? nameRow - 1 : nameRow;
  }

  private static boolean onlyLegal(String row) {
    Matcher legal = LEGAL.matcher(withoutRegistration(row));
    if (!legal.find()) {
      return false;
    }
    String rest = legal.replaceAll("");
    return !hasLetter(rest) && !hasDigit(rest);
  }

  private static String withoutRegistration(String name) {
    String rest = name.strip();
    // Names end in one such number, seldom in two: three rounds are enough for any.
    for (int round = 0; round < 3; round++) {
      int open = rest.lastIndexOf('(');
      int close = open < 0 ? -1 : rest.indexOf(')', open);
      boolean atEnd = close < 0 || close == rest.length() - 1;
      if (open < 0 || !atEnd || !hasDigit(rest.substring(open))) {
        return rest;
      }
      rest = rest.substring(0, open).strip();
    }
    return rest;
  }

  private static int addressStart(List<String> top, int from) {
    int at = first(top.subList(from, top.size()), ReceiptRulesLogic::isPlace);
    return at < 0 ? top.size() : from + at;
  }

  private static boolean isPlace(String row) {
    boolean looks = hasLetter(row) && hasDigit(row) || STREET_END.matcher(row).find()
        || says(row, "NO LOT JALAN JLN TAMAN ROAD AVE AVENUE BLVD PLAZA MALL FLOOR")
        || inside(row, "STREET SQUARE STRASSE");
    return looks && !ruledOut(row);
  }

  private static boolean ruledOut(String row) {
    if (says(row, "TABLE ORDER CHECK CHK STORE TEL FAX PHONE GST VAT TAX SST REG ROC")
        || inside(row, "INVOICE SERVER CASHIER TERMINAL TELEPHONE EMAIL @ WWW .COM REGISTRATION REGNO COMPANYNO")
        || REGISTRATION.matcher(row).find()) {
      return true;
    }
    return !telIn(row).isEmpty() || !days(row).isEmpty() || !times(row).isEmpty() || !lastAmount(row).isEmpty();
  }

  private static int addressEnd(List<String> top, int start) {
    int end = Math.min(start + 1, top.size());
    while (end < top.size() && end - start < ADDRESS_ROWS && goesOn(top, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(List<String> top, int at) {
    String row = top.get(at);
    if (ruledOut(row)) {
      return false;
    }
    if (hasDigit(row)) {
      return true;
    }
    if (!hasLetter(row) || isTitle(row)) {
      return false;
    }
    boolean beforePostcode = at + 1 < top.size() && POSTCODE.matcher(top.get(at + 1)).find()
        && !ruledOut(top.get(at + 1));
    return top.get(at - 1).endsWith(",") || beforePostcode || BLANKS.split(row).length <= 4;
  }

  private static String firstTel(List<String> rows) {
    return filled(Stream.concat(rows.stream().map(ReceiptRulesLogic::labelledTel),
        rows.stream().map(ReceiptRulesLogic::bareTel)));
  }

  private static String telIn(String row) {
    return firstTel(List.of(row));
  }

  private static String labelledTel(String row) {
    List<String> cells = cellsOf(row);
    for (int i = 0; i < cells.size(); i++) {
      String[] parts = TEL_LABEL.split(cells.get(i), -1);
      String tel = filled(Arrays.stream(parts).skip(1).map(ReceiptRulesLogic::telNumber));
      if (parts.length > 1 && tel.isEmpty() && i + 1 < cells.size()) {
        tel = telNumber(cells.get(i + 1));
      }
      if (!tel.isEmpty()) {
        return tel;
      }
    }
    return "";
  }

  private static String telNumber(String text) {
    String rest = FAX.split(AND_FAX.matcher(text).replaceFirst(""), 2)[0];
    return filled(TEL_NUMBER.matcher(rest).results().map(hit -> hit.group())
        .filter(value -> digits(value).length() >= 7 && days(value).isEmpty()));
  }

  private static String bareTel(String row) {
    List<String> cells = cellsOf(row);
    for (int i = 0; i < cells.size(); i++) {
      boolean fax = i > 0 && says(cells.get(i - 1), "FAX");
      if (!fax && isBareTel(cells.get(i))) {
        return cells.get(i);
      }
    }
    return "";
  }

  private static boolean isBareTel(String cell) {
    if (!TEL_CELL.matcher(cell).matches() || !days(cell).isEmpty()) {
      return false;
    }
    int count = digits(cell).length();
    boolean marked = cell.indexOf('-') >= 0 || cell.indexOf('(') >= 0 || cell.indexOf('+') >= 0
        || TEL_POINTS.matcher(cell).matches();
    return marked && count >= 7 && count <= 13;
  }

  private static List<String> days(String row) {
    if (!DIGIT.matcher(row).find()) {
      return List.of();
    }
    Stream<MatchResult> numeric = NUMERIC_DAY.matcher(row).results().filter(hit ->
        possible(hit.group(1), hit.group(3)) || possible(hit.group(3), hit.group(1)));
    Stream<MatchResult> yearFirst = YEAR_FIRST_DAY.matcher(row).results().filter(hit ->
        possible(hit.group(3), hit.group(2)));
    Stream<MatchResult> named = Stream.concat(NAMED_DAY.matcher(row).results(),
        MONTH_FIRST_DAY.matcher(row).results()).filter(hit -> possible(hit.group(1), "1"));
    return Stream.concat(Stream.concat(numeric, yearFirst), named)
        .sorted((one, other) -> Integer.compare(one.start(), other.start())).map(hit -> hit.group()).toList();
  }

  private static boolean possible(String dayText, String monthText) {
    int day = Integer.parseInt(dayText);
    int month = Integer.parseInt(monthText);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static List<String> times(String row) {
    return TIME.matcher(row).results().map(hit -> hit.group()).toList();
  }

  private static boolean isDateRow(String row) {
    return says(row, "DATE DATUM FECHA") && !says(row, "DUE EXP") && !inside(row, "PRINT EXPIR");
  }

  private static int[] lastSpan(String row) {
    int[] span = new int[0];
    if (!DECIMALS.matcher(row).find()) {
      return span;
    }
    Matcher amount = AMOUNT.matcher(row);
    while (amount.find()) {
      span = new int[] {amount.start(), amount.end()};
    }
    return span;
  }

  private static String lastAmount(String row) {
    // rule 1
    int[] span = lastSpan(row);
    return span.length == 0 ? "" : row.substring(span[0], span[1]);
  }

  private static BigDecimal numberOf(String amount) {
    BigDecimal value = new BigDecimal(digits(amount)).movePointLeft(2);
    return amount.indexOf('-') >= 0 ? value.negate() : value;
  }

  private static boolean onlyAmounts(String row) {
    if (lastAmount(row).isEmpty()) {
      return false;
    }
    String rest = CURRENCY.matcher(AMOUNT.matcher(row).replaceAll(" ")).replaceAll(" ");
    return !hasLetter(rest) && !hasDigit(rest);
  }

  private static String amountOf(List<String> rows, int at) {
    // rule 2
    String own = lastAmount(rows.get(at));
    if (!own.isEmpty()) {
      return own;
    }
    if (at + 1 < rows.size() && onlyAmounts(rows.get(at + 1))) {
      return lastAmount(rows.get(at + 1));
    }
    return at > 0 && onlyAmounts(rows.get(at - 1)) ? lastAmount(rows.get(at - 1)) : "";
  }

  private static int totalKind(String row) {
    String label = squeezed(row);
    boolean total = holds(label, "TOTAL AMOUNTDUE AMOUNTPAYABLE BALANCEDUE");
    if (!total && !says(row, "SUMME IMPORTE SALDO") || noTotal(row, label)) {
      return 0;
    }
    return total ? kindOf(label) : 5;
  }

  private static int kindOf(String label) {
    boolean total = label.contains("TOTAL");
    if (total && holds(label, "ROUND AFTERADJ")) {
      return 1;
    }
    if (holds(label, "GRANDTOTAL NETTTOTAL NETTOTAL")) {
      return 2;
    }
    if (total && label.contains("INCL")) {
      return 3;
    }
    return holds(label, "TOTALAMOUNT TOTALDUE AMOUNTDUE TOTALPAYABLE TOTALAMT AMOUNTPAYABLE TOTALTOPAY BALANCEDUE")
        ? 4 : 5;
  }

  private static boolean noTotal(String row, String label) {
    // rule 4
    return holds(label, "SUBTOTAL QTY QUANTITY ITEM EXCL DISCOUNT SAVING CHANGE TENDER") || says(row, "POINT COUNT")
        || holds(label, "TAXTOTAL TOTALTAX TOTALGST") && !label.contains("INCL");
  }

  private static int bestTotal(List<String> rows, List<Integer> kinds, boolean zero) {
    int best = -1;
    int bestKind = 5;
    for (int i = 0; i < rows.size(); i++) {
      int kind = kinds.get(i);
      if (kind == 0 || kind > bestKind) {
        continue;
      }
      String amount = amountOf(rows, i);
      if (!amount.isEmpty() && (numberOf(amount).signum() == 0) == zero) {
        best = i;
        bestKind = kind;
      }
    }
    return best;
  }

  private static boolean totalSettled(List<String> rows, List<Integer> kinds, int total) {
    // rule 7
    String own = lastAmount(rows.get(total));
    int kind = kinds.get(total);
    return !own.isEmpty() && IntStream.range(0, rows.size())
        .noneMatch(i -> kinds.get(i) == kind && differs(amountOf(rows, i), own));
  }

  private static boolean differs(String other, String own) {
    return !other.isEmpty() && numberOf(other).signum() != 0 && numberOf(other).compareTo(numberOf(own)) != 0;
  }

  private static int paidRow(List<String> rows) {
    int paid = -1;
    for (int i = rows.size() - 1; i >= 0; i--) {
      String row = rows.get(i);
      boolean change = inside(row, "CHANGE");
      boolean paying = says(row, "CASH VISA CARD DEBIT") || inside(row, "MASTER PAYMENT");
      String amount = change || paying ? amountOf(rows, i) : "";
      if (amount.isEmpty()) {
        continue;
      }
      if (change && numberOf(amount).signum() != 0) {
        return -1;
      }
      if (paying) {
        paid = i;
      }
    }
    return paid;
  }

  private static Found labelled(List<String> rows, int limit, Predicate<String> label) {
    for (int i = 0; i < limit; i++) {
      String amount = label.test(rows.get(i)) ? amountOf(rows, i) : "";
      if (!amount.isEmpty()) {
        return new Found(amount, !lastAmount(rows.get(i)).isEmpty());
      }
    }
    return new Found("", rows.stream().noneMatch(label));
  }

  private static boolean isSubtotal(String row) {
    return inside(row, "SUBTOTAL SUBTOAL NETSALES FOODTOTAL") || says(row, "NETTO");
  }

  private static boolean isTax(String row) {
    return says(row, "TAX TAXES GST VAT MWST IVA HST") && !inside(row, "TOTAL EXCL INCL INVOICE REGISTRATION")
        && !says(row, "ID REG NO NUMBER") && !GUESTS.matcher(row.strip()).find();
  }

  private static boolean isTaxTotal(String row) {
    return inside(row, "TOTALTAX TOTALGST") && !inside(row, "INCL EXCL");
  }

  private static Found tax(List<String> rows) {
    Found single = labelled(rows, rows.size(), ReceiptRulesLogic::isTax);
    if (!single.value().isEmpty()) {
      return single;
    }
    Found sum = labelled(rows, rows.size(), ReceiptRulesLogic::isTaxTotal);
    return sum.value().isEmpty() ? new Found("", single.settled() && sum.settled()) : sum;
  }

  private static Found tips(List<String> rows) {
    return new Found(filled(rows.stream().filter(row -> says(row, "TIP GRATUITY"))
        .map(ReceiptRulesLogic::lastAmount)), true);
  }

  private static boolean isHeading(String row) {
    String text = row.strip();
    if (text.isEmpty() || !lastAmount(text).isEmpty()) {
      return false;
    }
    // "TOTAL QTY : 3" has two of the words, but closes the items.
    boolean closing = Character.isDigit(text.charAt(text.length() - 1))
        || text.regionMatches(true, 0, "TOTAL", 0, 5);
    return !closing && Stream.of("QTY", "DESCRIPTION", "ITEM", "PRICE", "AMOUNT", "TOTAL", "UND")
        .filter(wanted -> heads(text, wanted)).count() >= 2;
  }

  private static boolean heads(String row, String wanted) {
    boolean unmistakable = "DESCRIPTION".equals(wanted) || "TOTAL".equals(wanted);
    return unmistakable ? inside(row, wanted) : says(row, wanted);
  }

  private static int itemsStart(List<String> rows) {
    int heading = first(rows, ReceiptRulesLogic::isHeading);
    if (heading >= 0) {
      return heading + 1;
    }
    int start = 0;
    for (int i = 0; i < rows.size() && !endsInAmount(rows.get(i)); i++) {
      if (isAbove(rows.get(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean endsInAmount(String row) {
    int[] span = lastSpan(row);
    return span.length > 0 && CODES_BEHIND.matcher(row.substring(span[1]).strip()).matches();
  }

  private static boolean isAbove(String row) {
    return !days(row).isEmpty() || !times(row).isEmpty() || !telIn(row).isEmpty() || inside(row, "INVOICE")
        || says(row, "CHECK");
  }

  private static int itemsEnd(List<String> rows, int start) {
    int end = first(rows.subList(start, rows.size()), row -> !isHeading(row)
        && (inside(row, "TOTAL AMOUNTDUE BALANCE") || says(row, "NETTO SUMME CASH VISA")));
    return end < 0 ? rows.size() : start + end;
  }

  private static boolean noItem(String row) {
    // rule 5
    return says(row, "DISC TAX GST VAT TABLE TIP")
        || inside(row, "DISCOUNT SAVING ROUNDING CHANGE SERVICECHARGE COUPON CASHIER");
  }

  private static boolean negative(String row, int[] span) {
    String before = row.substring(0, span[0]);
    String behind = row.substring(span[1]);
    return row.substring(span[0], span[1]).indexOf('-') >= 0 || behind.startsWith("-")
        || before.endsWith("(") && behind.startsWith(")") || before.stripTrailing().endsWith(" -");
  }

  private static boolean describes(String row) {
    return lastAmount(row).isEmpty() && !isHeading(row) && !noItem(row) && !description(cellsOf(row), true).isEmpty();
  }

  private static void addPairs(List<String> part, boolean[] used, Map<Integer, LineItem> found) {
    for (int i = 0; i + 1 < part.size(); i++) {
      List<String> cells = cellsOf(part.get(i));
      if (describes(part.get(i)) && beginsWithQuantity(cells.get(0)) && isBareAmount(part.get(i + 1))) {
        String amount = lastAmount(part.get(i + 1));
        found.put(i, new LineItem(description(cells, true), quantity(cells, List.of()), amount));
        used[i] = true;
        used[i + 1] = true;
      }
    }
  }

  private static boolean beginsWithQuantity(String cell) {
    return QUANTITY_CELL.matcher(cell).matches() || QUANTITY_BEFORE.matcher(cell).find();
  }

  private static boolean isBareAmount(String row) {
    int[] span = lastSpan(row);
    if (span.length == 0 || negative(row, span)) {
      return false;
    }
    String before = CURRENCY.matcher(row.substring(0, span[0])).replaceAll("");
    return !hasLetter(before) && !hasDigit(before) && endsInAmount(row);
  }

  private static void addRow(List<String> part, int at, boolean[] used, Map<Integer, LineItem> found) {
    String row = part.get(at);
    int[] span = lastSpan(row);
    if (span.length == 0 || noItem(row) || negative(row, span)) {
      return;
    }
    // rule 2
    List<String> cells = cellsOf(row.substring(0, span[0]));
    String quantity = quantity(cells, cellsOf(row.substring(span[1])));
    String description = description(cells, true);
    if (description.isEmpty()) {
      int partner = partner(part, at, used);
      if (partner < 0) {
        return;
      }
      used[partner] = true;
      List<String> other = cellsOf(part.get(partner));
      description = description(other, quantity.isEmpty());
      quantity = quantity.isEmpty() ? quantity(other, List.of()) : quantity;
    }
    found.put(at, new LineItem(description, quantity, row.substring(span[0], span[1])));
  }

  private static int partner(List<String> part, int at, boolean[] used) {
    if (at + 1 < part.size() && !used[at + 1] && describes(part.get(at + 1))) {
      return at + 1;
    }
    return at > 0 && !used[at - 1] && describes(part.get(at - 1)) ? at - 1 : -1;
  }

  private static String withoutPrices(String cell) {
    List<MatchResult> prices = AMOUNT.matcher(cell).results().toList();
    int end = cell.length();
    for (int i = prices.size() - 1; i >= 0 && prices.get(i).end() == end; i--) {
      end = withoutCurrency(cell, stripped(cell, prices.get(i).start()));
    }
    return cell.substring(0, end);
  }

  private static int withoutCurrency(String cell, int end) {
    Matcher currency = CURRENCY_AT_END.matcher(cell);
    // No mark or code is longer than the region; what stands before it still counts as a neighbour.
    currency.region(Math.max(0, end - 8), end).useTransparentBounds(true);
    return currency.find() ? stripped(cell, currency.start()) : end;
  }

  private static int stripped(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static String withoutCode(String cell) {
    return ITEM_CODE.matcher(cell).replaceFirst("");
  }

  private static String description(List<String> cells, boolean withoutQuantity) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = withoutPrices(cells.get(i));
      if (i == 0 && withoutQuantity) {
        text = QUANTITY_BEFORE.matcher(text).replaceFirst("");
      }
      text = TAX_CODE_AT_END.matcher(withoutCode(text)).replaceFirst("");
      text = UNIT_AT_END.matcher(text).replaceFirst("").strip();
      boolean code = TAX_CODE_CELL.matcher(text).matches() || CURRENCY.matcher(text).matches();
      if (!code && WORDS.matcher(text).find()) {
        parts.add(text);
      }
    }
    return String.join(" ", parts);
  }

  private static String quantity(List<String> cells, List<String> behind) {
    // rule 3
    Stream<String> before = IntStream.range(0, cells.size()).mapToObj(i -> quantityIn(cells, i));
    Stream<String> after = behind.stream()
        .filter(cell -> QUANTITY_CELL.matcher(cell).matches() && lastAmount(cell).isEmpty())
        .map(ReceiptRulesLogic::withoutAt);
    return filled(Stream.concat(before, after));
  }

  private static String quantityIn(List<String> cells, int at) {
    String cell = cells.get(at);
    boolean price = !lastAmount(cell).isEmpty() && !more(cells, at);
    if (QUANTITY_CELL.matcher(cell).matches() && !price) {
      return withoutAt(cell);
    }
    String rest = withoutPrices(cell);
    String bare = withoutCode(rest);
    if (QUANTITY_CELL.matcher(bare).matches()) {
      return withoutAt(bare);
    }
    Matcher before = QUANTITY_BEFORE.matcher(rest);
    return at == 0 && before.find() ? withoutAt(before.group(1)) : "";
  }

  // A number with decimals right before the amount is the unit price, not a quantity.
  private static boolean more(List<String> cells, int at) {
    return cells.subList(at + 1, cells.size()).stream()
        .anyMatch(cell -> WORDS.matcher(cell).find() || !lastAmount(cell).isEmpty());
  }

  private static String withoutAt(String quantity) {
    return quantity.endsWith(" @") ? quantity.substring(0, quantity.length() - 2) : quantity;
  }
}
