package report

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// files holds the files that findings are in.
type files struct{ texts map[string][]byte }

func newFiles() *files { return &files{texts: make(map[string][]byte)} }

// text returns what is in file; nothing if it cannot be read any more, since
// the text is there only to show the findings.
func (f *files) text(file string) []byte {
	text, ok := f.texts[file]
	if !ok {
		text, _ = os.ReadFile(file)
		f.texts[file] = text
	}
	return text
}

// line returns line n of file, counted from 1, without its end.
func (f *files) line(file string, n int) string {
	text := f.text(file)
	for ; n > 1; n-- {
		i := bytes.IndexByte(text, '\n')
		text = text[i+1:]
	}
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return strings.TrimSuffix(string(line), "\r")
}

// An output is a file to write, or standard output.
type output struct {
	file   *os.File
	target string // file takes its place once it is complete, if not empty
}

// create returns the output with this name, standard output for none. A file
// of that name stays as it is until the output is committed.
func create(name string, stdout *os.File) (*output, error) {
	if name == "" {
		return &output{file: stdout}, nil
	}
	out, err := open(name)
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", name, cause(err))
	}
	return out, nil
}

func open(name string) (*output, error) {
	mode := os.FileMode(0o666)
	if info, err := os.Stat(name); err == nil {
		if !info.Mode().IsRegular() {
			// Such as /dev/stdout, which is not to be replaced.
			file, err := os.OpenFile(name, os.O_WRONLY, 0)
			return &output{file: file}, err
		}
		mode = info.Mode().Perm()
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	temp := fmt.Sprintf("%s.%d.tmp", name, os.Getpid())
	file, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	return &output{file: file, target: name}, err
}

// commit writes the text and puts it in its place.
func (o *output) commit(text []byte) error {
	if _, err := o.file.Write(text); err != nil {
		return err
	}
	if o.target == "" {
		return nil
	}
	if err := o.file.Close(); err != nil {
		return err
	}
	if err := os.Rename(o.file.Name(), o.target); err != nil {
		return err
	}
	o.target = ""
	return nil
}

// discard removes what was not committed.
func (o *output) discard() {
	if o.target != "" {
		o.file.Close()
		os.Remove(o.file.Name())
	}
}

// cause returns what is wrong with a file, without its name.
func cause(err error) error {
	if e, ok := err.(*os.PathError); ok {
		return e.Err
	}
	return err
}

// colored reports whether to use colours in what is written to file.
func colored(file *os.File) bool {
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
