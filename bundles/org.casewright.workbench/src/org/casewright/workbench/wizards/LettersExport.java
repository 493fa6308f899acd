package org.casewright.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.casewright.determination.render.LetterRenderer;
import org.casewright.model.Issue;
import org.casewright.project.CaseState;
import org.casewright.project.Project;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.letter.LetterExport;
import org.casewright.workbench.letter.LetterExport.Entry;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes the letters of many cases, but for those that something has to be said of before. */
final class LettersExport implements ICoreRunnable {

    private final ExportChoice choice;
    private final Project project;
    private final List<ResultsPage.Line> lines = new ArrayList<>();
    private int written;

    /** @param project says how the cases stand when the work begins */
    LettersExport(ExportChoice choice, Project project) {
        this.choice = choice;
        this.project = project;
    }

    /** What came of each case. */
    List<ResultsPage.Line> lines() {
        return List.copyOf(lines);
    }

    /** How many letters were written. */
    int written() {
        return written;
    }

    @Override
    public void run(IProgressMonitor monitor) throws CoreException {
        Map<String, CaseState> now = project.settled().join().cases();
        List<CaseState> cases = choice.cases().stream().map(chosen -> now.get(chosen.name())).filter(Objects::nonNull)
                .toList();
        LetterExport plan = LetterExport.plan(cases, choice.folder(), choice.formats());
        SubMonitor progress = SubMonitor.convert(monitor, "Exporting letters", plan.entries().size());
        LetterRenderer renderer = new LetterRenderer();
        for (Entry entry : plan.entries()) {
            if (progress.isCanceled()) {
                return;
            }
            progress.subTask(entry.title());
            lines.add(export(entry, renderer));
            progress.worked(1);
        }
        ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    private ResultsPage.Line export(Entry entry, LetterRenderer renderer) {
        String told = entry.reservations().all().stream().map(Issue::message).collect(Collectors.joining(" "));
        if (!entry.reservations().canExport() || entry.reservations().mustAsk() && !choice.anyway()) {
            return new ResultsPage.Line(Icons.WARNING, entry.title(), "left out", told);
        }
        if (!entry.replaced().isEmpty() && !choice.replaces()) {
            return new ResultsPage.Line(Icons.WARNING, entry.title(), "left out",
                    names(entry.replaced()) + " is there already.");
        }
        try {
            LetterExport.write(entry, renderer);
            written++;
            return new ResultsPage.Line(told.isEmpty() ? Icons.SCENARIO_PASS : Icons.WARNING, entry.title(),
                    names(entry.files()), told.isEmpty() ? "Nothing was left to do." : told);
        } catch (IOException e) {
            return new ResultsPage.Line(Icons.ERROR, entry.title(), "not written",
                    "The file cannot be written: " + e.getMessage());
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
