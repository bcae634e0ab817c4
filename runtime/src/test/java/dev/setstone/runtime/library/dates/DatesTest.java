package dev.setstone.runtime.library.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final BusinessCalendar CALENDAR = BusinessCalendar.mondayToFriday(
            List.of(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26), LocalDate.of(2025, 1, 1)));

    @Property
    void subtractingBusinessDaysUndoesAddingThem(
            @ForAll @IntRange(max = 800) int day, @ForAll @IntRange(max = 300) int days) {
        LocalDate date = CALENDAR.following(START.plusDays(day));
        LocalDate later = CALENDAR.addBusinessDays(date, days);
        assertThat(CALENDAR.addBusinessDays(later, -days)).isEqualTo(date);
        assertThat(CALENDAR.businessDaysBetween(date, later)).isEqualTo(days);
        assertThat(CALENDAR.businessDaysBetween(later, date)).isEqualTo(-days);
        assertThat(CALENDAR.isBusinessDay(later)).isTrue();
    }

    @Property
    void rollingIsIdempotentAndModifiedFollowingStaysInTheMonth(@ForAll @IntRange(max = 1_000) int day) {
        LocalDate date = START.plusDays(day);
        assertThat(CALENDAR.following(CALENDAR.following(date))).isEqualTo(CALENDAR.following(date));
        assertThat(CALENDAR.preceding(date)).isBeforeOrEqualTo(date);
        assertThat(CALENDAR.modifiedFollowing(date).getMonth()).isEqualTo(date.getMonth());
    }

    @Property
    void dayCountsChangeTheirSignWithTheOrder(
            @ForAll @IntRange(max = 5_000) int one, @ForAll @IntRange(max = 5_000) int other) {
        LocalDate from = START.plusDays(one);
        LocalDate to = START.plusDays(other);
        assertThat(DayCounts.days30E360(from, to)).isEqualTo(-DayCounts.days30E360(to, from));
        assertThat(DayCounts.actual360(from, to))
                .isEqualByComparingTo(DayCounts.actual360(to, from).negate());
    }

    @Property
    void mergedSpansHoldTheSameDaysAndKeepApart(@ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> starts) {
        List<DateSpan> spans = new ArrayList<>();
        for (int start : starts) {
            spans.add(new DateSpan(START.plusDays(start), START.plusDays(start + start % 7)));
        }
        List<DateSpan> merged = DateSpan.merged(spans);
        for (int day = 0; day < 70; day++) {
            LocalDate date = START.plusDays(day);
            assertThat(merged.stream().filter(span -> span.contains(date)).count())
                    .isEqualTo(spans.stream().anyMatch(span -> span.contains(date)) ? 1 : 0);
        }
        assertThat(DateSpan.merged(merged)).isEqualTo(merged);
    }

    @Test
    void holidaysAndWeekendsAreLeftOut() {
        assertThat(CALENDAR.addBusinessDays(LocalDate.of(2024, 12, 24), 1)).isEqualTo("2024-12-27");
        assertThat(CALENDAR.addBusinessDays(LocalDate.of(2024, 12, 28), 0)).isEqualTo("2024-12-30");
        assertThat(BusinessCalendar.of(List.of(DayOfWeek.FRIDAY), List.of()).isBusinessDay(LocalDate.of(2024, 12, 29)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.of(List.of(DayOfWeek.values()), List.of()))
                .withMessageContaining("at least one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.addBusinessDays(START, 10_001))
                .withMessageContaining("10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.isBusinessDay(LocalDate.MAX))
                .withMessageContaining("9999");
    }

    @Test
    void dayCountsFollowTheirConventions() {
        LocalDate january = LocalDate.of(2024, 1, 31);
        LocalDate march = LocalDate.of(2024, 3, 31);
        assertThat(DayCounts.days30360(january, march)).isEqualTo(60);
        assertThat(DayCounts.days30360(LocalDate.of(2024, 2, 29), march)).isEqualTo(32);
        assertThat(DayCounts.days30E360(LocalDate.of(2024, 2, 29), march)).isEqualTo(31);
        assertThat(DayCounts.actual365(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThat(DayCounts.actual360(january, march)).isEqualTo(new BigDecimal("0.166666666667"));
    }

    @Test
    void theCalendarKnowsEndsOfMonthsAgesAndWeeks() {
        assertThat(Calendars.addMonthsEndOfMonth(LocalDate.of(2024, 2, 29), 1)).isEqualTo("2024-03-31");
        assertThat(Calendars.addMonthsEndOfMonth(LocalDate.of(2024, 1, 30), 1)).isEqualTo("2024-02-29");
        assertThat(Calendars.ageAt(LocalDate.of(2004, 2, 29), LocalDate.of(2023, 2, 28)))
                .isEqualTo(18);
        assertThat(Calendars.ageAt(LocalDate.of(2004, 2, 29), LocalDate.of(2023, 3, 1)))
                .isEqualTo(19);
        assertThat(Calendars.isoWeek(LocalDate.of(2021, 1, 3))).isEqualTo(53);
        assertThat(Calendars.isoWeekYear(LocalDate.of(2021, 1, 3))).isEqualTo(2020);
        assertThat(Calendars.quarter(LocalDate.of(2021, 10, 1))).isEqualTo(4);
        assertThat(Calendars.date(2023, 2, 29)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Calendars.ageAt(START, START.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(START, START.minusDays(1)));
    }
}
