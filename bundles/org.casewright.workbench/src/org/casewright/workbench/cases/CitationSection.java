package org.casewright.workbench.cases;

import java.util.List;
import java.util.Objects;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.forms.ChildActions;
import org.casewright.workbench.forms.ChildTable;
import org.casewright.workbench.forms.ChildTable.Column;
import org.casewright.workbench.forms.Conversions;
import org.casewright.workbench.forms.Fields;
import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.ListConversion;
import org.casewright.workbench.forms.Slot;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;

/** What one side relied on: chapters of the MTUS, other sources, or nothing. */
final class CitationSection {

    private static final int ROWS = 2;

    private final FormToolkit toolkit;
    private final Fields fields;
    private final Composite section;
    private final IObservableValue<EObject> citation;

    /**
     * @param side the citation's feature of the item
     * @param presence what it means that there is one
     */
    @SuppressWarnings("unchecked")
    CitationSection(FormToolkit toolkit, Fields fields, Composite section, IObservableValue<EObject> item,
            EReference side, String presence) {
        this.toolkit = toolkit;
        this.fields = fields;
        this.section = section;
        fields.presence(section, presence, new Slot(item, side));
        citation = (IObservableValue<EObject>) EMFProperties.value(side).observeDetail(item);
    }

    /** Makes the fields. */
    void create(FormContext context, CaseEdits edits, IHandlerService handlers, String whose) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5)
                .applyTo(toolkit.createLabel(section, "MTUS chapters"));
        Composite list = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        Slot chapters = new Slot(citation, Literals.CITATION__CHAPTERS);
        ChildTable table = new ChildTable(list, context, chapters, "MTUS chapters of the " + whose,
                List.of(Column.of("Chapter", "", CitationSection::title)), ROWS);
        ChildActions actions = new ChildActions(table, edits, ImrcaseFactory.eINSTANCE::createChapterCitation);
        actions.toolBar(list, "chapter");
        actions.keysAndMenu(handlers);
        IObservableValue<EObject> chapter = table.selection();
        fields.text(section, "Title", new Slot(chapter, Literals.CHAPTER_CITATION__TITLE), Conversions.TEXT);
        fields.text(section, "Edition", new Slot(chapter, Literals.CHAPTER_CITATION__YEAR), Conversions.WHOLE_NUMBER);
        fields.text(section, "Sections", new Slot(chapter, Literals.CHAPTER_CITATION__SECTIONS),
                new ListConversion(Conversions.TEXT, "Epidural steroid injections"));
        fields.text(section, "Pages", new Slot(chapter, Literals.CHAPTER_CITATION__PAGES), Conversions.TEXT);
        fields.lines(section, "Other sources", new Slot(citation, Literals.CITATION__NON_MTUS), 2);
        citation.addValueChangeListener(event -> table.selectFirst());
    }

    private static String title(EObject object) {
        ChapterCitation chapter = (ChapterCitation) object;
        String title = Objects.requireNonNullElse(chapter.getTitle(), "");
        String year = chapter.getYear() == null ? "" : " " + chapter.getYear();
        return (title.isEmpty() ? "(no title yet)" : title) + year
                + (chapter.getSections().isEmpty() ? "" : ", " + String.join(", ", chapter.getSections()));
    }
}
