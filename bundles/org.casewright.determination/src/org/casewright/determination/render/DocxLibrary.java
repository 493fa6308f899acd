package org.casewright.determination.render;

/** How this process uses its library for documents of Word, said before any of its classes is touched. */
final class DocxLibrary {

    private static final String STATUS = "log4j2.StatusLogger.level";
    private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";
    private static final String SILENT = "OFF";

    private DocxLibrary() {
    }

    /**
     * Keeps the library's log from the error stream, where it would tell that there is no log. The system properties,
     * where they are set, are left as they are, so that a developer can still listen.
     */
    static synchronized void prepare() {
        for (String property : new String[] {STATUS, LEVEL}) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, SILENT);
            }
        }
    }
}
