package lsp

import (
	"cmp"
	"os"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/internal/ignoring"
)

// A report is a finding as the editor gets to know it.
type report struct {
	diagnostic diagnostic
	actions    []codeAction // a quick fix for each fix, and what ignores the finding
}

// A converter turns findings into reports. It needs the texts that were
// analyzed, because an editor does not count in bytes.
type converter struct {
	docs     map[string]*document // by path
	versions bool                 // edits say of which version of a document
	mappers  map[string]*mapper   // by file; nil for one that cannot be read
}

func newConverter(docs map[string]*document, versions bool) *converter {
	return &converter{docs: docs, versions: versions, mappers: make(map[string]*mapper)}
}

// document returns the open document of file, or nil.
func (c *converter) document(file string) *document {
	if doc := c.docs[file]; doc != nil {
		return doc
	}
	// The go command may have come to the file by another path.
	for path, doc := range c.docs {
		if finding.SameFile(path, file) {
			return doc
		}
	}
	return nil
}

func (c *converter) uri(file string) string {
	if doc := c.document(file); doc != nil {
		return doc.uri
	}
	return uriOf(file, onWindows)
}

// mapper returns the mapper of the text of file.
func (c *converter) mapper(file string) (*mapper, bool) {
	m, known := c.mappers[file]
	if !known {
		if doc := c.document(file); doc != nil {
			m = newMapper(doc.text)
		} else if text, err := os.ReadFile(file); err == nil {
			m = newMapper(string(text))
		}
		c.mappers[file] = m
	}
	return m, m != nil
}

func (c *converter) location(r finding.Range) (location, bool) {
	m, ok := c.mapper(r.File)
	if !ok {
		return location{}, false
	}
	return location{URI: c.uri(r.File), Range: m.span(r.Start.Offset, r.End.Offset)}, true
}

// report converts a finding in an open document.
func (c *converter) report(f *finding.Finding) report {
	place, _ := c.location(f.Range)
	d := diagnostic{
		Range:           place.Range,
		Severity:        diagnosticSeverityWarning,
		Code:            cmp.Or(f.Category, f.Analyzer.Name),
		CodeDescription: codeDescription{Href: f.URL},
		Source:          f.Analyzer.Name,
		Message:         f.Message,
	}
	for _, related := range f.Related {
		if place, ok := c.location(related.Range); ok {
			d.RelatedInformation = append(d.RelatedInformation, diagnosticRelatedInformation{Location: place, Message: related.Message})
		}
	}
	r := report{diagnostic: d}
	for i, fix := range f.Fixes {
		if edit, ok := c.edit(fix.Edits); ok {
			r.actions = append(r.actions, codeAction{
				Title:       fix.Message,
				Kind:        codeActionKindQuickFix,
				Diagnostics: []diagnostic{d},
				IsPreferred: i == 0 && fixkind.IsComplete(fix.Message),
				Edit:        edit,
			})
		}
	}
	if edit, ok := c.ignore(f); ok {
		r.actions = append(r.actions, codeAction{
			Title:       ignoring.Title,
			Kind:        codeActionKindQuickFix,
			Diagnostics: []diagnostic{d},
			Edit:        edit,
		})
	}
	return r
}

// ignore returns the edit that inserts a directive about a finding in an open
// document.
func (c *converter) ignore(f *finding.Finding) (workspaceEdit, bool) {
	e, ok := ignoring.Insert(c.document(f.File).text, f.Start.Offset, f.Analyzer.Name, ignoring.Placeholder)
	if !ok {
		return workspaceEdit{}, false
	}
	return c.edit([]finding.Edit{{File: f.File, Start: e.Start, End: e.End, New: e.New}})
}

// byDocument returns the findings in each open document, in their order.
func (c *converter) byDocument(findings []*finding.Finding) map[*document][]*finding.Finding {
	found := make(map[*document][]*finding.Finding)
	for _, f := range findings {
		if doc := c.document(f.File); doc != nil {
			found[doc] = append(found[doc], f)
		}
	}
	return found
}

// fixAll returns the action that applies all first fixes of findings in an open
// document, or nil if there are none that can be applied unseen.
func (c *converter) fixAll(findings []*finding.Finding, sources *repair.Sources) *codeAction {
	edits := fixAll(findings[0].File, findings, sources)
	if len(edits) == 0 {
		return nil
	}
	edit, ok := c.edit(edits)
	if !ok {
		return nil
	}
	return &codeAction{Title: fixAllTitle, Kind: codeActionKindFixAll, Edit: edit}
}

// edit converts the edits of a fix, all or none.
func (c *converter) edit(edits []finding.Edit) (edit workspaceEdit, ok bool) {
	var files []string // in the order of edits
	changes := make(map[string][]textEdit)
	for _, e := range edits {
		m, ok := c.mapper(e.File)
		if !ok {
			return workspaceEdit{}, false
		}
		if changes[e.File] == nil {
			files = append(files, e.File)
		}
		changes[e.File] = append(changes[e.File], textEdit{Range: m.span(e.Start, e.End), NewText: e.New})
	}
	for _, file := range files {
		if c.versions {
			edit.DocumentChanges = append(edit.DocumentChanges, c.documentEdit(file, changes[file]))
			continue
		}
		if edit.Changes == nil {
			edit.Changes = make(map[string][]textEdit)
		}
		edit.Changes[c.uri(file)] = changes[file]
	}
	return edit, true
}

func (c *converter) documentEdit(file string, edits []textEdit) textDocumentEdit {
	id := optionalVersionedTextDocumentIdentifier{URI: c.uri(file)}
	if doc := c.document(file); doc != nil {
		id.Version = &doc.version
	}
	return textDocumentEdit{TextDocument: id, Edits: edits}
}
