package org.casewright.workbench.records.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days to pixels.
 *
 * @param start the day at the left edge
 * @param pixelsPerDay how wide a day is
 */
public record TimeScale(LocalDate start, double pixelsPerDay) {

    private static final int ROOM_FOR_LABEL = 72;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

    /** A mark of the axis. */
    public record Tick(int x, String label) {
    }

    /** The scale at which so many days fill a width. */
    public static TimeScale fitting(LocalDate start, LocalDate end, int width) {
        long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return new TimeScale(start, Math.max(0.01, width / (double) days));
    }

    /** Where a day begins. */
    public int x(LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(start, day) * pixelsPerDay);
    }

    /** The marks of the axis up to a day, as dense as there is room for their labels. */
    public List<Tick> ticks(LocalDate end) {
        int months = monthsApart();
        return months == 0 ? weeks(end) : months(end, months);
    }

    private int monthsApart() {
        if (pixelsPerDay * 7 >= ROOM_FOR_LABEL) {
            return 0;
        }
        for (int months : new int[] {1, 3, 6, 12, 24, 60, 120}) {
            if (pixelsPerDay * 30 * months >= ROOM_FOR_LABEL) {
                return months;
            }
        }
        return 240;
    }

    private List<Tick> weeks(LocalDate end) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = start.minusDays(start.getDayOfWeek().getValue() - 1L);
        for (; !day.isAfter(end); day = day.plusDays(7)) {
            ticks.add(new Tick(x(day), day.format(DAY)));
        }
        return ticks;
    }

    private List<Tick> months(LocalDate end, int apart) {
        List<Tick> ticks = new ArrayList<>();
        long first = Math.floorDiv(start.getYear() * 12L + start.getMonthValue() - 1, apart) * (long) apart;
        for (LocalDate day = LocalDate.of((int) (first / 12), (int) (first % 12) + 1, 1); !day.isAfter(end);
                day = day.plusMonths(apart)) {
            ticks.add(new Tick(x(day), day.format(apart < 12 ? MONTH : YEAR)));
        }
        return ticks;
    }
}
