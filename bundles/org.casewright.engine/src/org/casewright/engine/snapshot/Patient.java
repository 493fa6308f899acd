package org.casewright.engine.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Sex;

/**
 * The patient.
 *
 * @param age in completed years; {@link #UNSTATED} where the record does not say
 * @param born the date of birth; unknown where the record does not say
 * @param asOf the day up to which an age is counted from the date of birth; unknown for the day of the request
 */
public record Patient(Sex sex, int age, Days born, Days asOf) {

    /** The age where the record does not say. */
    public static final int UNSTATED = -1;

    /** A patient of whom nothing is known. */
    public static final Patient UNKNOWN = new Patient(Sex.UNKNOWN, UNSTATED, Days.UNKNOWN, Days.UNKNOWN);

    /** The least age in completed years on a day; {@link #UNSTATED} where nothing is known. */
    public int youngest(Days day) {
        return age != UNSTATED ? age : years(born.last(), day.first());
    }

    /** The greatest age in completed years on a day; {@link #UNSTATED} where nothing is known. */
    public int oldest(Days day) {
        return age != UNSTATED ? age : years(born.first(), day.last());
    }

    private int years(long birth, long day) {
        return !born.isKnown() || day == Days.OPEN_START || day == Days.OPEN_END || day < birth ? UNSTATED
                : (int) ChronoUnit.YEARS.between(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(day));
    }
}
