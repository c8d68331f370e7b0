package passtest

import (
	"bytes"
	"errors"
	"go/format"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/tools/txtar"
)

// goldens holds, for each file that fixes edit, the edits of all fixes of each
// message.
type goldens map[string]*goldenFile

type goldenFile struct {
	source   []byte
	messages []string // in the order of appearance
	edits    map[string][]edit
}

// add adds the edits of a fix.
func (g goldens) add(t reporter, what, message string, edits map[string][]edit, sources map[string][]byte) {
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		file := g[name]
		if file == nil {
			file = &goldenFile{source: sources[name], edits: make(map[string][]edit)}
			g[name] = file
		}
		if _, ok := file.edits[message]; !ok {
			file.messages = append(file.messages, message)
		}
		merged, ok := merge(file.edits[message], edits[name])
		if !ok {
			t.Errorf("%s overlaps another fix of the same message", what)
			continue
		}
		file.edits[message] = merged
	}
}

// check compares the golden files in the directories with what they should be,
// or writes them.
func (g goldens) check(t reporter, dirs map[string]bool, update bool) {
	for _, dir := range slices.Sorted(maps.Keys(dirs)) {
		names, _ := filepath.Glob(filepath.Join(dir, "*.golden")) // the pattern is well-formed
		for _, name := range names {
			if _, ok := g[name[:len(name)-len(".golden")]]; ok {
				continue
			}
			if !update {
				t.Errorf("%s: no fix edits the file it is for", name)
			} else if err := os.Remove(name); err != nil {
				t.Errorf("%v", err)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(g)) {
		want := g[name].archive(t, name)
		name += ".golden"
		if !update {
			compare(t, name, want)
		} else if err := os.WriteFile(name, txtar.Format(want), 0o666); err != nil {
			t.Errorf("%v", err)
		}
	}
}

// archive returns the contents of the golden file. Like drivers it formats what
// fixes leave.
func (f *goldenFile) archive(t reporter, name string) *txtar.Archive {
	archive := new(txtar.Archive)
	for _, message := range f.messages {
		fixed := applyEdits(f.source, f.edits[message])
		formatted, err := format.Source(fixed)
		if err != nil {
			t.Errorf("%s: all fixes %q: %v\n%s", name, message, err, fixed)
			formatted = fixed
		}
		archive.Files = append(archive.Files, txtar.File{Name: message, Data: formatted})
	}
	return archive
}

// compare compares the golden file with what it should be.
func compare(t reporter, name string, want *txtar.Archive) {
	archive, err := txtar.ParseFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s: missing, although a fix edits the file it is for", name)
		return
	} else if err != nil {
		t.Errorf("%v", err)
		return
	}
	if len(archive.Comment) > 0 {
		t.Errorf("%s: text before the first section", name)
	}
	sections := make(map[string][]byte)
	for _, section := range archive.Files {
		if _, ok := sections[section.Name]; ok {
			t.Errorf("%s: section %q comes twice", name, section.Name)
		}
		sections[section.Name] = section.Data
	}
	for _, fixed := range want.Files {
		section, ok := sections[fixed.Name]
		if !ok {
			t.Errorf("%s: no section for fix %q", name, fixed.Name)
		} else if !bytes.Equal(section, fixed.Data) {
			t.Errorf("%s: fix %q: %s", name, fixed.Name, firstDifference(string(fixed.Data), string(section)))
		}
		delete(sections, fixed.Name)
	}
	for _, message := range slices.Sorted(maps.Keys(sections)) {
		t.Errorf("%s: section %q, but no fix of that message", name, message)
	}
}
