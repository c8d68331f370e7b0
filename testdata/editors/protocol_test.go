package editors

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The part of the Language Server Protocol that an editor needs here.
type (
	position struct {
		Line      int `json:"line"`
		Character int `json:"character"` // in UTF-16 code units
	}

	span struct {
		Start position `json:"start"`
		End   position `json:"end"`
	}

	location struct {
		URI   string `json:"uri"`
		Range span   `json:"range"`
	}

	diagnostic struct {
		Range           span `json:"range"`
		Severity        int  `json:"severity,omitempty"`
		Code            any  `json:"code,omitempty"`
		CodeDescription struct {
			Href string `json:"href"`
		} `json:"codeDescription,omitzero"`
		Source             string          `json:"source,omitempty"`
		Message            string          `json:"message"`
		RelatedInformation []related       `json:"relatedInformation,omitempty"`
		Data               json.RawMessage `json:"data,omitempty"`
	}

	related struct {
		Location location `json:"location"`
		Message  string   `json:"message"`
	}

	publishDiagnosticsParams struct {
		URI         string       `json:"uri"`
		Version     int          `json:"version"`
		Diagnostics []diagnostic `json:"diagnostics"`
	}

	codeAction struct {
		Title       string          `json:"title"`
		Kind        string          `json:"kind"`
		Diagnostics []diagnostic    `json:"diagnostics,omitempty"`
		IsPreferred bool            `json:"isPreferred,omitempty"`
		Edit        *workspaceEdit  `json:"edit,omitempty"`
		Data        json.RawMessage `json:"data,omitempty"`
	}

	workspaceEdit struct {
		Changes         map[string][]textEdit `json:"changes,omitempty"`
		DocumentChanges []struct {
			TextDocument struct {
				URI     string `json:"uri"`
				Version int    `json:"version"`
			} `json:"textDocument"`
			Edits []textEdit `json:"edits"`
		} `json:"documentChanges,omitempty"`
	}

	textEdit struct {
		Range   span   `json:"range"`
		NewText string `json:"newText"`
	}

	// object is a message, or a part of one, that only goes to the server.
	object = map[string]any
)

// positionAt converts an offset in bytes.
func positionAt(text string, offset int) position {
	before := text[:offset]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return position{Line: strings.Count(before, "\n"), Character: len(utf16.Encode([]rune(line)))}
}

// offsetAt converts a position to an offset in bytes.
func offsetAt(text string, p position) int {
	offset := 0
	for range p.Line {
		offset += strings.IndexByte(text[offset:], '\n') + 1
	}
	for units := 0; units < p.Character; {
		r, size := utf8.DecodeRuneInString(text[offset:])
		units += utf16.RuneLen(r)
		offset += size
	}
	return offset
}

// apply returns text with the edits applied, which all refer to text itself.
func apply(text string, edits []textEdit) string {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b textEdit) int { return comparePositions(b.Range.Start, a.Range.Start) })
	for _, e := range edits {
		text = text[:offsetAt(text, e.Range.Start)] + e.NewText + text[offsetAt(text, e.Range.End):]
	}
	return text
}

// difference returns one edit that makes text out of old.
func difference(old, text string) textEdit {
	start := 0
	for start < len(old) && start < len(text) && old[start] == text[start] {
		start++
	}
	for start > 0 && start < len(old) && !utf8.RuneStart(old[start]) {
		start--
	}
	end := 0 // from the back
	for end < len(old)-start && end < len(text)-start && old[len(old)-1-end] == text[len(text)-1-end] {
		end++
	}
	for end > 0 && !utf8.RuneStart(old[len(old)-end]) {
		end--
	}
	return textEdit{
		Range:   span{positionAt(old, start), positionAt(old, len(old)-end)},
		NewText: text[start : len(text)-end],
	}
}

func comparePositions(a, b position) int {
	if a.Line != b.Line {
		return a.Line - b.Line
	}
	return a.Character - b.Character
}
