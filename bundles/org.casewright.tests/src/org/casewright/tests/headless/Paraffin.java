package org.casewright.tests.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small library of our own, made up: a vocabulary, a guideline, a topic and scenarios, a file each. */
final class Paraffin {

    static final String VOCABULARY = """
            vocabulary HandCare "care of the hand" {
              region Hand "hand"
              diagnosis HandOsteoarthritis "osteoarthritis of the hand" at Hand
              finding OpenHandWound "open wound of the hand" at Hand by examination
              service ParaffinBath "paraffin bath"
            }
            """;

    static final String TOPIC = """
            guideline HandCare2015 "Care of the Hand" rank standards edition 2015 in force 2015-03-01 to 2019-12-31

            topic ParaffinBaths "Paraffin baths" of HandCare2015 page 31
              covers ParaffinBath
              indicated when arthritic: diagnosis of HandOsteoarthritis at the requested region
              not indicated when wounded: finding OpenHandWound on the requested side
              supports 10 sessions counting done
            """;

    static final String SCENARIOS = """
            patient HandPatient "osteoarthritis of the right hand" {
              requests ParaffinBath quantity 8 sessions at Hand right on 2016-05-10 first
              given diagnosis HandOsteoarthritis at Hand right on 2016-05-02
              given absent finding OpenHandWound at Hand right on 2016-05-02
            }

            scenario "all that is asked for" for ParaffinBaths
              like HandPatient
              expect indicated

            scenario "an open wound" for ParaffinBaths
              like HandPatient
              given finding OpenHandWound at Hand right on 2016-05-02
              expect not indicated because wounded
            """;

    private Paraffin() {
    }

    static Path vocabulary(Path folder) throws IOException {
        return Files.writeString(folder.resolve("hand-vocabulary.criteria"), VOCABULARY);
    }

    static Path topic(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("paraffin.criteria"), text);
    }

    static Path scenarios(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("paraffin-scenarios.criteria"), text);
    }

    /** All of it, with its topic as given. */
    static Path library(Path folder, String topic) throws IOException {
        vocabulary(folder);
        topic(folder, topic);
        scenarios(folder, SCENARIOS);
        return folder;
    }

    /** A case in which the bath is asked for, with nothing wrong in it. */
    static Path bathCase(Path folder) throws IOException {
        return Files.writeString(folder.resolve("bath.case"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <imrcase:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:imrcase="http://casewright.org/imrcase/1" schemaVersion="1" number="CM16-0990008">
                  <claim utilizationReviewDenial="2016-05-20" decided="2016-07-01"/>
                  <organization name="Redwood Independent Review" shortName="Redwood"/>
                  <patient sex="female" age="61"/>
                  <reviewer/>
                  <findings xsi:type="imrcase:Diagnosis" id="f1" concept="HandCare.HandOsteoarthritis" date="2016-05-02"
                      region="HandCare.Hand" side="right"/>
                  <items id="i1" service="HandCare.ParaffinBath" region="HandCare.Hand" side="right" requestKind="first"
                      requested="2016-05-10" decision="Upheld">
                    <title>Paraffin bath, 8 sessions, right hand</title>
                    <quantity amount="8" unit="sessions"/>
                    <administratorCitation/>
                  </items>
                </imrcase:Case>
                """);
    }
}
