package org.casewright.determination.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.FormDate;
import org.casewright.model.imrcase.DisputedItem;

/** The dates of service that the title of a retrospective item states: {@code DOS: 11/14/2016 and 11/21/16}. */
final class DatesOfService {

    private static final String DAY = "\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})";
    private static final Pattern DATE = Pattern.compile(DAY);

    /** A list of dates; a range tells neither on which nor on how many of its days a service was given. */
    private static final Pattern SERVICE = Pattern.compile("\\b(?:DOS|[Dd]ates? [Oo]f [Ss]ervice)(?: ?:)? ?(?<dates>"
            + DAY + "(?:(?:, ?| and | ?& ?|; ?|, and )" + DAY + ")*)"
            + "(?!\\d| ?[-/\\u2013] ?\\d| (?:to|through|thru) \\d)");

    private DatesOfService() {
    }

    static void read(DisputedItem item) {
        String approval = item.getApproval() == null ? "" : item.getApproval().getOriginal() + "\n";
        Matcher service = SERVICE.matcher(approval + item.getTitle());
        while (service.find()) {
            Matcher dates = DATE.matcher(service.group("dates"));
            while (dates.find()) {
                add(dates.group().replace('-', '/'), item);
            }
        }
    }

    private static void add(String date, DisputedItem item) {
        FormDate.read(withCentury(date)).filter(day -> !item.getDatesOfService().contains(day))
                .ifPresent(item.getDatesOfService()::add);
    }

    /** The form is of this century. */
    private static String withCentury(String date) {
        int year = date.lastIndexOf('/') + 1;
        return date.length() - year == 2 ? date.substring(0, year) + "20" + date.substring(year) : date;
    }
}
