package finding

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// An overlay gives the go command and the parser texts in place of those on
// disk. The field of the same name in packages.Config is no choice for an
// editor: it has every dependency type-checked from source, down to the
// standard library, because it takes all export data for outdated. The go
// command knows better which of it a text changes.
type overlay struct {
	texts   map[string][]byte
	dir     string            // temporary, of the files that the go command reads
	replace map[string]string // from the files of texts to those in dir
}

// newOverlay writes the texts that are not what is on disk. A file that is not
// on disk at all is left out.
func newOverlay(texts map[string][]byte) (*overlay, error) {
	o := &overlay{texts: texts, replace: make(map[string]string)}
	for file, text := range texts {
		saved, err := os.ReadFile(file)
		if err != nil || bytes.Equal(text, saved) {
			continue
		}
		if err := o.write(file, text); err != nil {
			o.remove()
			return nil, err
		}
	}
	return o, nil
}

func (o *overlay) write(file string, text []byte) (err error) {
	if o.dir == "" {
		if o.dir, err = os.MkdirTemp("", "corsvet-"); err != nil {
			return err
		}
	}
	copied := filepath.Join(o.dir, strconv.Itoa(len(o.replace))+"-"+filepath.Base(file))
	o.replace[file] = copied
	return os.WriteFile(copied, text, 0o600)
}

// flags returns the flag that tells the go command of the texts.
func (o *overlay) flags() ([]string, error) {
	if len(o.replace) == 0 {
		return nil, nil
	}
	data, err := json.Marshal(map[string]any{"Replace": o.replace})
	if err != nil {
		return nil, err
	}
	file := filepath.Join(o.dir, "overlay.json")
	return []string{"-overlay=" + file}, os.WriteFile(file, data, 0o600)
}

// text returns the text of file, which is saved on disk.
func (o *overlay) text(file string, saved []byte) []byte {
	if text, ok := o.texts[file]; ok {
		return text
	}
	// The go command may have come to the file by another path.
	for other, text := range o.texts {
		if SameFile(file, other) {
			return text
		}
	}
	return saved
}

// reading returns analyzers that do what the given ones do, but read the texts:
// a fix is tried on what has been parsed. That is read once, however many fixes there are.
func (o *overlay) reading(analyzers []*analysis.Analyzer, parsed map[string][]byte) []*analysis.Analyzer {
	readers := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		reader := *a
		reader.Run = func(pass *analysis.Pass) (any, error) {
			p := *pass
			p.ReadFile = func(file string) ([]byte, error) {
				if text, ok := parsed[file]; ok {
					return text, nil
				}
				saved, err := pass.ReadFile(file)
				return o.text(file, saved), err
			}
			return a.Run(&p)
		}
		readers[i] = &reader
	}
	return readers
}

// restore puts the names of the files of texts back into a message of the go
// command.
func (o *overlay) restore(message string) string {
	for file, copied := range o.replace {
		message = strings.ReplaceAll(message, copied, file)
	}
	return message
}

func (o *overlay) remove() {
	if o.dir != "" {
		os.RemoveAll(o.dir)
	}
}

// SameFile reports whether two paths lead to one file, be it by way of symbolic
// links or of a file system that has no upper case.
func SameFile(x, y string) bool {
	if x == y {
		return true
	}
	if !strings.EqualFold(filepath.Base(x), filepath.Base(y)) {
		return false // Saves asking the file system.
	}
	xi, err := os.Stat(x)
	if err != nil {
		return false
	}
	yi, err := os.Stat(y)
	return err == nil && os.SameFile(xi, yi)
}
