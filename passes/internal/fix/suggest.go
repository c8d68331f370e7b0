package fix

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/token"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
)

// Suggest returns a suggested fix with the edits of all groups, in order and
// each once. There is none if a group is nil, if edits overlap, or if one is in
// a file that is generated, which some drivers would edit all the same.
//
// The lines that edits insert end like the line that they are inserted in, with
// or without a carriage return.
func Suggest(pass *analysis.Pass, kind fixkind.Kind, groups ...[]analysis.TextEdit) []analysis.SuggestedFix {
	var all []analysis.TextEdit
	for _, g := range groups {
		if g == nil {
			return nil
		}
		all = append(all, g...)
	}
	edits, ok := normalize(all)
	if !ok || len(edits) == 0 {
		return nil
	}
	ends := lineEnds{pass: pass, contents: make(map[*token.File][]byte)}
	for i, e := range edits {
		if file := fileOf(pass, e.Pos); file == nil || e.End > file.FileEnd || ast.IsGenerated(file) {
			return nil
		}
		edits[i].NewText = ends.adapt(e)
	}
	return []analysis.SuggestedFix{kind.Fix(edits)}
}

// normalize returns the edits in order and each once, which is how drivers
// merge the edits of several fixes. It fails if edits overlap.
func normalize(edits []analysis.TextEdit) ([]analysis.TextEdit, bool) {
	edits = slices.Clone(edits)
	for i, e := range edits {
		edits[i].End = max(e.Pos, e.End)
	}
	// Stable, so that insertions at one place keep their order.
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	var out []analysis.TextEdit
	for _, e := range edits {
		if slices.ContainsFunc(out, func(o analysis.TextEdit) bool { return equal(o, e) }) {
			continue
		}
		if len(out) > 0 && e.Pos < out[len(out)-1].End {
			return nil, false
		}
		out = append(out, e)
	}
	return out, true
}

func equal(x, y analysis.TextEdit) bool {
	return x.Pos == y.Pos && x.End == y.End && bytes.Equal(x.NewText, y.NewText)
}

func fileOf(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, file := range pass.Files {
		if file.FileStart <= pos && pos <= file.FileEnd {
			return file
		}
	}
	return nil
}

// lineEnds knows how the lines of files end.
type lineEnds struct {
	pass     *analysis.Pass
	contents map[*token.File][]byte // nil where the file is not to be had
}

// adapt returns the text of an edit with the line ends of its place.
func (l lineEnds) adapt(e analysis.TextEdit) []byte {
	if !bytes.Contains(e.NewText, []byte("\n")) {
		return e.NewText
	}
	tf := l.pass.Fset.File(e.Pos)
	content, ok := l.contents[tf]
	if !ok {
		content = readFile(l.pass, tf)
		l.contents[tf] = content
	}
	if content == nil {
		return e.NewText
	}
	offset := tf.Offset(e.Pos)
	end := bytes.IndexByte(content[offset:], '\n')
	if end >= 0 {
		end += offset
	} else {
		end = bytes.LastIndexByte(content, '\n')
	}
	if end <= 0 || content[end-1] != '\r' {
		return e.NewText
	}
	return bytes.ReplaceAll(e.NewText, []byte("\n"), []byte("\r\n"))
}

// readFile returns what a file has, nil if that is not what was parsed.
func readFile(pass *analysis.Pass, tf *token.File) []byte {
	read := pass.ReadFile
	if read == nil {
		read = os.ReadFile
	}
	content, err := read(tf.Name())
	if err != nil || len(content) != tf.Size() {
		return nil
	}
	return content
}
