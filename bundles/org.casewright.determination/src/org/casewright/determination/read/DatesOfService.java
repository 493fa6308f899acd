package org.casewright.determination.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.FormDate;
import org.casewright.model.imrcase.DisputedItem;

/** The dates of service that the title of a retrospective item states: {@code DOS: 11/14/2016}. */
final class DatesOfService {

    private static final Pattern SERVICE = Pattern
            .compile("\\bDOS:? ?(\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))(?!\\d| ?[-/] ?\\d)");

    private DatesOfService() {
    }

    static void read(DisputedItem item) {
        String approval = item.getApproval() == null ? "" : item.getApproval().getOriginal() + "\n";
        Matcher dates = SERVICE.matcher(approval + item.getTitle());
        while (dates.find()) {
            FormDate.read(withCentury(dates.group(1))).filter(date -> !item.getDatesOfService().contains(date))
                    .ifPresent(item.getDatesOfService()::add);
        }
    }

    /** The form is of this century. */
    private static String withCentury(String date) {
        int year = date.lastIndexOf('/') + 1;
        return date.length() - year == 2 ? date.substring(0, year) + "20" + date.substring(year) : date;
    }
}
