package org.casewright.tests.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each row: a criterion, how it stands, and what the record says; the request is as {@link #REQUEST} unless the row
 * begins anew.
 */
class ConditionsTest {

    private static final String REQUEST = "requests Injection quantity 3 injections at Lumbar left on 2014-03-31";

    private static final String WORLD = """
            vocabulary V "v" {
              region Spine "spine"
              region Lumbar "lumbar spine" within Spine
              region Neck "neck" within Spine
              region Muscles "muscles" within Spine
              region LumbarMuscles "lumbar muscles" within Muscles, Lumbar
              region Root "root" within Lumbar corresponds to Disc
              region Disc "disc" within Lumbar
              region OtherRoot "other root" within Lumbar corresponds to OtherDisc
              region OtherDisc "other disc" within Lumbar
              symptom Pain "pain" measured in points
              diagnosis Disease "disease"
              diagnosis Mild "mild disease" is a Disease
              diagnosis LowDisease "low disease" is a Disease at Lumbar
              finding Sign "sign" by examination
              finding Twitch "twitch" is a Sign
              finding Jump "jump" is a Sign
              test Scan "scan" by imaging
              service Injection "injection"
              service Block "block" is an Injection
              service Therapy "therapy"
              drug Opioid "opioid"
              drug Codeine "codeine" is an Opioid
              drug Morphine "morphine" is an Opioid
            }
            factor Factors { Codeine: 0.5 Morphine: by daily dose { up to 20 mg: 1 above: 2 } }
            sum Total "total" in mg per day of daily dose of Opioid current or requested weighted by Factors
            define Old(Age in months) "old" when symptom Pain for at least Age
            guideline G "g" rank MTUS in force 2009-07-18 to 2016-07-27
            """;

    private static final String ROWS = """
            # presence climbs, absence descends, silence is no answer
            diagnosis Disease | open |
            diagnosis Disease | met | given diagnosis Mild
            diagnosis Mild | open | given diagnosis Disease
            diagnosis Mild | not met | given absent diagnosis Disease
            diagnosis Disease | open | given absent diagnosis Mild
            diagnosis Mild | not documented | given searched diagnosis Disease
            diagnosis Disease | open | given suspected diagnosis Mild
            diagnosis Disease even if suspected | met | given suspected diagnosis Mild
            diagnosis Disease even if suspected | open | given historical diagnosis Mild
            diagnosis Mild or LowDisease | met | given absent diagnosis Mild given diagnosis LowDisease
            diagnosis Mild or LowDisease | open | given absent diagnosis Mild
            diagnosis Mild or LowDisease | not met | given absent diagnosis Mild given absent diagnosis LowDisease
            # later words
            diagnosis Mild | met | given absent diagnosis Mild on 2014-01 given diagnosis Mild on 2014-02
            diagnosis Mild | not met | given diagnosis Mild on 2014-01-31 given absent diagnosis Mild on 2014-02
            diagnosis Mild | conflicting | given diagnosis Mild on 2014-02-03 given absent diagnosis Mild on 2014-02-03
            diagnosis Mild | conflicting | given diagnosis Mild on 2014-02-03 given absent diagnosis Mild on 2014-02
            diagnosis Mild | conflicting | given diagnosis Mild by imaging on 2014-02-03 given absent diagnosis Mild by history on 2014-03-03
            # place
            finding Sign at Lumbar | met | given finding Sign at Root
            finding Sign at Lumbar | open | given finding Sign at Spine
            finding Sign at Lumbar | open | given finding Sign at Muscles
            finding Sign at Lumbar | open | given finding Sign at Neck
            finding Sign at Disc | met | given finding Sign at Root
            finding Sign at Disc | open | given finding Sign at OtherRoot
            finding Sign at Root | not met | given absent finding Sign at Spine
            finding Sign at Spine | open | given absent finding Sign at Lumbar
            finding Sign | open | given absent finding Sign at Lumbar
            diagnosis LowDisease | not met | given absent diagnosis LowDisease at Lumbar
            finding Sign at the requested site | met | given finding Sign at Lumbar left
            finding Sign at the requested site | met | given finding Sign at Lumbar bilateral
            finding Sign at the requested site | open | given finding Sign at Lumbar
            finding Sign at the requested site | open | given finding Sign at Lumbar right
            finding Sign at the requested site | not met | given absent finding Sign at Lumbar bilateral
            finding Sign at the requested site | open | given absent finding Sign at Lumbar
            finding Sign at the requested region | open | given absent finding Sign at Lumbar left
            finding Sign on the requested side | not met | requests Injection bilateral on 2014-03-31 given finding Sign left given absent finding Sign right
            finding Sign on the requested side | met | requests Injection bilateral on 2014-03-31 given finding Sign left given finding Jump right
            finding Sign on the requested side | open | requests Injection on 2014-03-31 given finding Sign left
            finding Sign on the requested side | met | requests Injection midline on 2014-03-31 given finding Sign left
            # values and times
            symptom Pain of at least 7 points | met | given symptom Pain of 7
            symptom Pain of at least 7 points | not met | given symptom Pain of 6.9 points
            symptom Pain of at least 7 points | open | given symptom Pain of 70 %
            symptom Pain of between 4 and 6 points | met | given symptom Pain of 4 points
            symptom Pain of at least 7 points | not met | given symptom Pain of 8 on 2014-01 given symptom Pain of 6 on 2014-02
            symptom Pain for at least 1 months | met | given symptom Pain since 2014-02-28
            symptom Pain for at least 1 months | not met | given symptom Pain since 2014-03-01
            symptom Pain for more than 1 months | not met | given symptom Pain since 2014-02-28
            symptom Pain for at least 1 months | open | given symptom Pain since 2014
            symptom Pain for at least 1 months | open | given symptom Pain on 2013
            Old(1 months) | met | given symptom Pain since 2014-02-28
            Old(2 months) | not met | given symptom Pain since 2014-02-28
            test Scan within the last 2 weeks | met | given test Scan on 2014-03-17
            test Scan within the last 2 weeks | open | given test Scan on 2014-03-16
            test Scan before the request | met | given test Scan on 2014-03-30
            test Scan before the request | open | given test Scan on 2014-03-31
            finding Sign since the last Injection | met | given finding Sign on 2014-02-02 given tried Injection on 2014-02-01
            finding Sign since the last Injection | open | given finding Sign on 2014-02-02 given tried Injection on 2014-02
            finding Sign since the first Injection | met | given finding Sign on 2014-02-02 given tried Block on 2014-02-01 given tried Injection on 2014-03-01
            # methods, negatives
            finding Sign by imaging | open | given finding Sign
            finding Sign by examination | met | given finding Sign
            ruled out Sign by imaging | open | given absent finding Sign
            ruled out Sign by imaging | met | given absent finding Sign by imaging
            ruled out Sign by imaging | not met | given finding Jump
            ruled out Sign by imaging | conflicting | given finding Jump given absent finding Sign by imaging
            absent finding Sign | met | given absent finding Sign
            absent finding Sign | open | given searched finding Jump
            absent finding Sign | not documented | given searched finding Sign
            # companions
            diagnosis Mild with Twitch | met | given diagnosis Mild at Lumbar given finding Twitch
            diagnosis Mild with Twitch | open | given diagnosis Mild at Lumbar given finding Twitch at Neck
            diagnosis Mild with Twitch | not met | given diagnosis Mild at Lumbar given absent finding Sign at Spine
            diagnosis Mild with Twitch and Jump | not documented | given diagnosis Mild given finding Twitch given searched finding Jump
            # treatments
            tried Therapy | met | given ongoing Therapy
            tried Therapy | open | given authorized Therapy
            tried Therapy | not met | given never tried Therapy
            tried and failed Therapy | open | given tried Therapy
            tried and failed Therapy | not met | given tried Therapy partial
            tried and failed Therapy | met | given tried Therapy not tolerated
            tried and failed Therapy | not met | given tried Therapy failed on 2014-01 given tried Therapy improved on 2014-02
            tried and failed Therapy | conflicting | given tried Therapy failed on 2014-01 given tried Therapy improved on 2014-01
            tried Opioid | conflicting | given tried Codeine given never tried Opioid
            tried at least 2 of Therapy, Codeine, Morphine | open | given tried Therapy given never tried Codeine
            tried at least 2 of Therapy, Codeine, Morphine | not met | given tried Therapy given never tried Opioid
            tried Therapy for at least 4 weeks | met | given tried Therapy on 2014-01-02 until 2014-01-30
            tried Therapy for at least 4 weeks | not met | given tried Therapy on 2014-01-02 until 2014-01-29
            tried Therapy for at least 4 weeks | open | given tried Therapy on 2014-01-02
            tried Therapy for at least 4 weeks | met | given ongoing Therapy on 2014-03-03
            relief from Injection of more than 50 % lasting at least 6 weeks | met | given tried Injection relief 51 % lasting 42 days on 2014-01
            relief from Injection of more than 50 % lasting at least 2 months | open | given tried Injection relief 51 % lasting 60 days on 2014-01
            relief from Injection of more than 50 % | not met | given tried Injection relief 90 % on 2014-01 given tried Block relief 50 % on 2014-02
            relief from Injection of more than 50 % | conflicting | given tried Injection relief 90 % on 2014-02 given tried Block relief 50 % on 2014-02
            last one at least 2 months ago | met | given tried Injection on 2014-01-31
            last one at least 2 months ago | not met | given tried Injection on 2014-02-01
            last one at least 2 months ago | open | given tried Injection on 2014-01 given tried Injection
            last one at least 2 months ago | met | requests Injection on 2014-03-31 first
            last Therapy at least 2 months ago | open | requests Injection on 2014-03-31 first
            last Therapy at most 2 months ago | not met | given never tried Therapy
            # counts
            number of Sign is at least 2 | met | given finding Twitch given finding Jump
            number of Sign is at least 2 | open | given finding Sign given finding Jump
            number of Sign is at least 2 | not met | given absent finding Twitch given finding Jump
            number of Therapy counting done is at most 6 visits | met | given tried Therapy count 6 visits
            number of Therapy counting done is at most 6 visits | not met | given tried Therapy count 6 visits given tried Therapy
            number of Therapy counting done is at most 6 visits | open |
            number of Therapy counting done per 1 months is at most 6 visits | met | given tried Therapy count 9 visits on 2014-02-27
            number of Therapy counting done per 1 months is at most 6 visits | open | given tried Therapy count 9 visits on 2014-02-27 until 2014-03-01
            number of Injection counting done and requested is at most 4 injections | met | given tried Block
            number of Injection counting done and together is at most 4 injections | not met | requests Injection quantity 1 injections on 2014-03-31 first requests Block quantity 5 injections on 2014-03-31
            # the request and the patient
            requested quantity is at most 3 injections | met |
            requested quantity is at most 2 injections | not met |
            requested quantity is at most 2 levels | open |
            requested quantity is at most 3 injections counting together | not met | requests Injection quantity 3 injections on 2014-03-31 requests Block quantity 1 injections on 2014-03-31
            requested frequency is at most 8 times per month | not met | requests Injection frequency 2 times per week on 2014-03-31
            requested frequency is at most 1 times per week | met | requests Injection frequency 2 times per 2 weeks on 2014-03-31
            requested dose is at most 1 g | met | requests Codeine dose 1000 mg per day on 2014-03-31
            first request | open |
            first request | not met | given tried Block
            repeated request | not met | requests Injection on 2014-03-31 first
            age is at least 65 | not met | given patient age 64 years
            patient is female | open |
            patient is female | met | given patient female
            # sums
            Total is at most 20 mg per day | open |
            Total is at most 20 mg per day | met | given never tried Opioid
            Total is at most 20 mg per day | met | given ongoing Codeine dose 40 mg per day
            Total is at most 20 mg per day | not met | given ongoing Codeine dose 41 mg per day given ongoing Opioid
            Total is at most 20 mg per day | open | given ongoing Codeine dose 10 mg per day given ongoing Opioid
            Total is at most 20 mg per day | met | given ongoing Morphine dose 20 mg per day
            Total is exactly 42 mg per day | met | given ongoing Morphine dose 21 mg per day
            Total is exactly 10 mg per day | met | requests Codeine dose 20 mg per day on 2014-03-31 given ongoing Codeine dose 40 mg per day
            Total is exactly 20 mg per day | met | requests Codeine on 2014-03-31 given ongoing Codeine dose 40 mg per day
            Total is more than 10 mg per day for at least 1 months | met | given ongoing Codeine dose 40 mg per day on 2014-02-28
            Total is more than 10 mg per day for at least 1 months | not met | given ongoing Codeine dose 40 mg per day on 2014-03-01
            # groups
            any of { diagnosis Mild symptom Pain } | not documented | given searched diagnosis Mild given absent symptom Pain
            all of { diagnosis Mild symptom Pain } | not met | given absent diagnosis Mild
            none of { diagnosis Mild symptom Pain } | not met | given diagnosis Mild
            at least 2 of { diagnosis Mild symptom Pain test Scan } | not met | given absent diagnosis Mild given absent symptom Pain
            when diagnosis Mild then { symptom Pain } | met | given absent diagnosis Mild
            when diagnosis Mild then { symptom Pain } | not met | given diagnosis Mild given absent symptom Pain
            when diagnosis Mild then { symptom Pain } | open | given absent symptom Pain
            same root and side { finding Sign test Scan } | met | given finding Sign at Root left given test Scan at Disc bilateral
            same root and side { finding Sign test Scan } | not met | given finding Sign at Root left given test Scan at OtherDisc left
            same root and side { finding Sign test Scan } | open | given finding Sign at Lumbar left given test Scan at Lumbar left
            same root and side { finding Sign test Scan } | not met | given finding Sign at Root left given absent test Scan
            """;

    private record Row(String criterion, String standing, String record) {

        static Row of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Row(parts[0].trim(), parts[1].trim(), parts[2].trim());
        }

        String source(int number) {
            String request = record.startsWith("requests") ? "" : REQUEST + " ";
            return "topic T" + number + " \"t\" of G covers Injection, Codeine indicated when asked: " + criterion
                    + "\nscenario \"s\" for T" + number + " " + request + record + " expect not documented\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRow() {
        List<Row> rows = ROWS.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
        StringBuilder source = new StringBuilder(WORLD);
        for (int i = 0; i < rows.size(); i++) {
            source.append(rows.get(i).source(i));
        }
        List<CriteriaFile> files = CriteriaFiles.load(List.of(CriteriaSource.of("rows.criteria", source.toString())));
        List<Scenario> scenarios = files.getFirst().getElements().stream().filter(Scenario.class::isInstance)
                .map(Scenario.class::cast).toList();
        NaiveEvaluator evaluator = new NaiveEvaluator(files);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Scenario scenario = scenarios.get(i);
            tests.add(DynamicTest.dynamicTest(row.toString(),
                    () -> assertEquals(row.standing(), standing(evaluator, scenario))));
        }
        return tests.stream();
    }

    private static String standing(NaiveEvaluator evaluator, Scenario scenario) {
        Case file = ScenarioCase.of(scenario);
        TopicJudgement judgement = evaluator.judge(file, file.getItems().getFirst(), scenario.getTopic());
        return judgement.indications().getFirst().standing().getLiteral().replace('_', ' ');
    }
}
