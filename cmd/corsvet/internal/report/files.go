package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

// files gives the texts of the files that findings are in; nothing for one that
// cannot be read any more, since the text is there only to show the findings.
type files func(file string) []byte

// line returns line n of file, counted from 1, without its end.
func (f files) line(file string, n int) string {
	text := f(file)
	for ; n > 1; n-- {
		i := bytes.IndexByte(text, '\n')
		text = text[i+1:]
	}
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return strings.TrimSuffix(string(line), "\r")
}

// IsTerminal reports whether file is a terminal.
func IsTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Colored reports whether to use colours in what is written to file: on a
// terminal, unless NO_COLOR is set, or if CLICOLOR_FORCE is, as for less -R.
func Colored(file *os.File) bool {
	switch {
	case os.Getenv("NO_COLOR") != "":
		return false
	case os.Getenv("CLICOLOR_FORCE") != "":
		return true
	}
	return os.Getenv("TERM") != "dumb" && IsTerminal(file)
}

// Repository returns the directory that paths are relative to: the repository
// that dir is in, or else dir itself.
func Repository(dir string) string {
	for d := dir; ; d = filepath.Dir(d) {
		// It is a file in the work trees of git worktree.
		if _, err := os.Stat(filepath.Join(d, ".git")); err == nil {
			return d
		}
		if d == filepath.Dir(d) {
			return dir
		}
	}
}

// relative returns the path of file below dir, with slashes, or file itself if
// it is elsewhere.
func relative(dir, file string) string {
	rel, err := filepath.Rel(dir, file)
	if err != nil || !filepath.IsLocal(rel) {
		rel = file
	}
	return filepath.ToSlash(rel)
}

// ShortPath returns the name of file as one would type it in dir.
func ShortPath(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && len(rel) < len(file) {
		return rel
	}
	return file
}
