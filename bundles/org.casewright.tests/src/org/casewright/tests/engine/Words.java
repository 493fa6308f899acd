package org.casewright.tests.engine;

/** The words that the tests of the engine use. */
final class Words {

    static final String TEXT = """
            vocabulary Test "for tests" {
              region Spine "spine"
              region LumbarSpine "lumbar spine" within Spine
              region CervicalSpine "cervical spine" within Spine
              region Muscles "muscles beside the spine"
              region LumbarMuscles "muscles of the low back" within Muscles, LumbarSpine
              region DiscL4L5 "L4-L5 disc" within LumbarSpine
              region L5Root "L5 root" within LumbarSpine corresponds to DiscL4L5
              region S1Root "S1 root" within LumbarSpine corresponds to DiscL5S1
              region DiscL5S1 "L5-S1 disc" within LumbarSpine
              region Knee "knee"

              symptom Pain "pain"
              diagnosis Neuropathy "neuropathy"
              diagnosis Radiculopathy "radiculopathy" is a Neuropathy
              diagnosis LumbarRadiculopathy "lumbar radiculopathy" is a Radiculopathy at LumbarSpine
              diagnosis CervicalRadiculopathy "cervical radiculopathy" is a Radiculopathy at CervicalSpine
              diagnosis KneeSprain "knee sprain" at Knee
              diagnosis SevereKneeSprain "severe knee sprain" is a KneeSprain
              diagnosis Strain "strain"
              diagnosis Risk "risk"
              diagnosis LowRisk "low risk" is a Risk
              diagnosis HighRisk "high risk" is a Risk
              finding TriggerPoint "trigger point" by examination
              finding Twitch "twitch" by examination
              finding Compression "root compression"
              finding Gain "gain in function"
              finding Maneuver "provocation test" by examination
              finding Faber "FABER" is a Maneuver
              finding Gaenslen "Gaenslen" is a Maneuver
              finding Thrust "thigh thrust" is a Maneuver
              test Score "pain score" measured in points
              test Dose "blood level" measured in mg

              service Treatment "treatment"
              service Injection "injection" is a Treatment
              service DeepInjection "deep injection" is an Injection
              service Therapy "therapy" is a Treatment
              service Stretching "stretching" is a Treatment
              drug Opioid "opioid"
              drug Hydrocodone "hydrocodone" is an Opioid
              drug Oxycodone "oxycodone" is an Opioid
              drug Methadone "methadone" is an Opioid
              drug Codeine "codeine" is an Opioid
              drug Nsaid "anti-inflammatory drug"
              drug Naproxen "naproxen" is a Nsaid
              drug Ibuprofen "ibuprofen" is a Nsaid
            }
            guideline Rules "rules" rank MTUS
            """;

    private Words() {
    }
}
