package corpus;

import java.math.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

final class ClaimsLogic {
    private ClaimsLogic() {}


    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        LocalDate start = request.date().withDayOfMonth(1).plusMonths(1).minusDays(1);
        long days = ChronoUnit.DAYS.between(request.date(), start);
        Period p = Period.between(request.date(), start);
        LocalDate next = request.date().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        boolean weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(request.date().getDayOfWeek());
        String s = request.date().format(DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT)) + " " + days + p + next;
        return new Claims.Decision(weekend, List.of(s, request.date().getMonth().name(), "" + request.date().isLeapYear() + YearMonth.from(next).lengthOfMonth()));
    }
}
