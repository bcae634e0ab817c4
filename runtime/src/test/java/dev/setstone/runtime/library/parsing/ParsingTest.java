package dev.setstone.runtime.library.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingTest {

    @Property
    void whatALocaleFormatsIsReadBack(@ForAll @IntRange(min = -2_000_000_000) int cents) {
        BigDecimal value = BigDecimal.valueOf(cents, 2);
        for (Locale locale :
                List.of(Locale.US, Locale.GERMANY, Locale.FRANCE, new Locale("de", "CH"), new Locale("pl", "PL"))) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
            String text = new DecimalFormat("#,##0.00", symbols).format(value);
            assertThat(Numbers.number(text, symbols.getDecimalSeparator()))
                    .as(text)
                    .contains(value);
            assertThat(Numbers.number(text)).as(text).contains(value);
            assertThat(Amounts.amount("€ " + text)).map(Amount::value).contains(value);
        }
    }

    @Property
    void aDateIsReadBackInItsOrder(@ForAll @IntRange(max = 36_000) int day) {
        LocalDate date = LocalDate.of(1970, 1, 1).plusDays(day);
        assertThat(Dates.date(date.toString())).contains(date);
        assertThat(Dates.date(format("dd.MM.yyyy", date), DateOrder.DAY_MONTH_YEAR))
                .contains(date);
        assertThat(Dates.date(format("M/d/yyyy", date), DateOrder.MONTH_DAY_YEAR))
                .contains(date);
        assertThat(Dates.date(format("yyyyMMdd", date))).contains(date);
        assertThat(Dates.date(format("d MMMM yyyy", date))).contains(date);
        assertThat(Dates.date(format("EEEE, MMM d, yyyy", date))).contains(date);
    }

    private static String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    @Property
    void noTextMakesAReaderFail(@ForAll String any) {
        assertThat(Numbers.number(any).isPresent()).isIn(true, false);
        assertThat(Amounts.amount(any, ',').isPresent()).isIn(true, false);
        assertThat(Dates.find(any.substring(0, Math.min(2_000, any.length())), DateOrder.MONTH_DAY_YEAR)
                        .isPresent())
                .isIn(true, false);
        assertThat(Addresses.us(any).isPresent()).isIn(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "1 234,56|1234.56",
                "1'234.56|1234.56",
                "12,34,567.00|1234567.00",
                "-5|-5",
                "5-|-5",
                "(1,234.00)|-1234.00",
                "0.125|0.125",
                "1234.567|1234.567",
                "1.234.567|1234567",
                "−3,5|-3.5",
                ".5|0.5",
                "12.5|12.5"
            })
    void aNumberThatCanBeReadInOneWayIsRead(String text, String value) {
        assertThat(Numbers.number(text)).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "12.345",
                "",
                "-",
                "1,23,4",
                "1.2.3",
                "12a",
                "1,,2",
                "1 2",
                "--5",
                "(-)",
                "1.234,567.8",
                "5."
            })
    void whatIsAmbiguousOrNoNumberIsNot(String text) {
        assertThat(Numbers.number(text)).isEmpty();
    }

    @Test
    void aDecimalMarkSettlesWhatIsAmbiguous() {
        assertThat(Numbers.number("1,234", ',')).contains(new BigDecimal("1.234"));
        assertThat(Numbers.number("1,234", '.')).contains(new BigDecimal("1234"));
        assertThat(Numbers.number("12,5", '.')).isEmpty();
        assertThat(Numbers.number("1".repeat(65), '.')).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.number("1", ';'))
                .withMessageContaining("found ;");
    }

    @ParameterizedTest
    @CsvSource({
        "'$1,234.56',1234.56,$,",
        "'12,50 €',12.50,€,EUR",
        "CHF 1'000.00,1000.00,CHF,CHF",
        "(RM 5.00),-5.00,RM,MYR",
        "-$5.10,-5.10,$,",
        "$ -5.10,-5.10,$,",
        "7.25,7.25,'',",
        "US$3.10,3.10,US$,USD"
    })
    void anAmountKeepsItsMark(String text, BigDecimal value, String mark, String currency) {
        Amount amount = Amounts.amount(text.replace("\"", "")).orElseThrow();
        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.mark()).isEqualTo(mark);
        assertThat(amount.currency()).isEqualTo(java.util.Optional.ofNullable(currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"total 5.00", "$5.00 EUR", "€", "5.00 items", "-$-5.00"})
    void whatHasOtherWordsIsNoAmount(String text) {
        assertThat(Amounts.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25/12/2018|2018-12-25",
                "12/25/18|2018-12-25",
                "01-Mar-2024|2024-03-01",
                "Apr15/20|2020-04-15",
                "1er août 2023|2023-08-01",
                "3. März 2024|2024-03-03",
                "March 1st, 2024|2024-03-01",
                "2024/3/1|2024-03-01",
                "04/04/2024|2024-04-04"
            })
    void aDateThatCanBeReadInOneWayIsRead(String text, LocalDate date) {
        assertThat(Dates.date(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/03/2024",
                "01-Mar-24",
                "30/02/2024",
                "2024",
                "1/2",
                "May",
                "12:30",
                "1/2/3/4",
                "32 May 2024",
                "soon"
            })
    void aDateIsNotGuessed(String text) {
        assertThat(Dates.date(text)).isEmpty();
    }

    @Test
    void twoDigitsOfAYearFollowPosix() {
        assertThat(Dates.date("1/2/68", DateOrder.MONTH_DAY_YEAR)).contains(LocalDate.of(2068, 1, 2));
        assertThat(Dates.date("1/2/69", DateOrder.MONTH_DAY_YEAR)).contains(LocalDate.of(1969, 1, 2));
        assertThat(Dates.date("01-Mar-24", DateOrder.DAY_MONTH_YEAR)).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void theFirstDateOfALineIsFound() {
        assertThat(Dates.find("DATE: 25/12/2018 8:13:39 PM", DateOrder.DAY_MONTH_YEAR))
                .contains(LocalDate.of(2018, 12, 25));
        assertThat(Dates.find("Date:03/04/2024, ref 7", DateOrder.MONTH_DAY_YEAR))
                .contains(LocalDate.of(2024, 3, 4));
        assertThat(Dates.find("Issued on 5 May 2020 in London", DateOrder.DAY_MONTH_YEAR))
                .contains(LocalDate.of(2020, 5, 5));
        assertThat(Dates.find("no date here 12", DateOrder.DAY_MONTH_YEAR)).isEmpty();
    }

    @Test
    void addressesComeApart() {
        assertThat(Addresses.us("Ann Lee\n222 W Main St, Ste 600\nChicago, IL 60654-1234"))
                .contains(new PostalAddress("Ann Lee", "222 W Main St, Ste 600", "Chicago", "IL", "60654-1234"));
        assertThat(Addresses.uk("10 Downing Street, London SW1A2AA, UK"))
                .contains(new PostalAddress("", "10 Downing Street", "London", "", "SW1A 2AA"));
        assertThat(Addresses.de("Erika Muster\nHeidestraße 17\n51147 Köln"))
                .contains(new PostalAddress("Erika Muster", "Heidestraße 17", "Köln", "", "51147"));
        assertThat(Addresses.us("Chicago, IL")).isEmpty();
        assertThat(Addresses.us("1 Main St, Chicago, XX 60654")).isEmpty();
        assertThat(Addresses.de("Köln")).isEmpty();
        assertThat(Addresses.uk("London")).isEmpty();
    }
}
