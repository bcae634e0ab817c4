package corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        LocalDate due = request.date().plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
        long days = ChronoUnit.DAYS.between(request.date(), due);
        Period period = Period.between(request.date(), due);
        boolean weekend = request.date().getDayOfWeek() == DayOfWeek.SUNDAY;
        return new Claims.Decision(!weekend && days > 30, List.of(due.toString(), period.toString(), due.format(DateTimeFormatter.ISO_DATE)));
    }
}
