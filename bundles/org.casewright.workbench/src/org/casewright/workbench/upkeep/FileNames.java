package org.casewright.workbench.upkeep;

import java.util.List;
import java.util.Optional;

import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;
import org.casewright.project.ProjectState;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.SourceKind;
import org.eclipse.core.resources.IFile;

/** What files are called to those who know cases by their number. */
final class FileNames {

    private final ProjectState state;

    FileNames(ProjectState state) {
        this.state = state;
    }

    /** {@code case CM14-0020001}, {@code library file trigger-point.criteria}; {@code 3 cases} where there are more. */
    String of(List<IFile> files) {
        if (files.size() == 1) {
            return kind(files.getFirst()) + " " + name(files.getFirst());
        }
        return files.size() + " " + kind(files.getFirst()) + "s";
    }

    /** The number of a case that has one; else the name of the file. */
    String name(IFile file) {
        return Optional.ofNullable(state.cases().get(LiveWorkspace.name(file))).flatMap(CaseState::judged)
                .map(JudgedCase::number).filter(number -> !number.isBlank()).orElse(file.getName());
    }

    static boolean isCase(IFile file) {
        return SourceKind.of(file.getName()).filter(SourceKind.CASE::equals).isPresent();
    }

    private static String kind(IFile file) {
        return isCase(file) ? "case" : "library file";
    }
}
