// Package replace writes files as a whole: a file has its old text or its new
// one, whatever happens in between.
package replace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A File is a new text for a file, which the file gets once it is committed.
type File struct {
	temp   *os.File
	target string // "" if temp is the file itself
}

// Create begins a new text for the file with this name. The file, if there is
// one, has to be writable, and stays as it is until Commit. What is no regular
// file, such as /dev/stdout, is written at once.
func Create(name string) (*File, error) {
	f, err := create(name)
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", name, Cause(err))
	}
	return f, nil
}

func create(name string) (*File, error) {
	mode, keep := os.FileMode(0o666), false
	if info, err := os.Stat(name); err == nil {
		// A rename asks nobody whether the file may be changed.
		if info.Mode().IsRegular() && info.Mode()&0o200 == 0 {
			return nil, errors.New("it is read-only")
		}
		file, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil || !info.Mode().IsRegular() {
			return &File{temp: file}, err
		}
		if err := file.Close(); err != nil {
			return nil, err
		}
		mode, keep = info.Mode().Perm(), true
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	temp := fmt.Sprintf("%s.%d.tmp", name, os.Getpid())
	file, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return nil, err
	}
	f := &File{temp: file, target: name}
	if keep {
		// The mask of the process may have left out some of it.
		if err := file.Chmod(mode); err != nil {
			f.Discard()
			return nil, err
		}
	}
	return f, nil
}

// To returns what is written at once to an open file, such as standard output.
func To(file *os.File) *File { return &File{temp: file} }

// Write adds to the new text.
func (f *File) Write(text []byte) (int, error) { return f.temp.Write(text) }

// Commit gives the file its new text.
func (f *File) Commit() error {
	if f.target == "" {
		return nil
	}
	if err := f.temp.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.temp.Name(), f.target); err != nil {
		return err
	}
	f.target = ""
	return nil
}

// Discard leaves the file as it was, unless Commit has succeeded.
func (f *File) Discard() {
	if f.target != "" {
		f.temp.Close()
		os.Remove(f.temp.Name())
	}
}

// Cause returns what is wrong with a file, without its name.
func Cause(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return e.Err
	}
	return err
}

// A Text is what a file is to have.
type Text struct {
	Name string
	Text []byte
}

// All gives files new texts, one after the other, once all texts are on disk:
// if one cannot be written, no file is changed. It stops between two files when
// ctx is done, and says with an error how many of them have their new text.
func All(ctx context.Context, texts []Text) (done int, err error) {
	var files []*File
	defer func() {
		for _, f := range files {
			f.Discard()
		}
	}()
	for _, t := range texts {
		f, err := Create(t.Name)
		if err != nil {
			return 0, err
		}
		files = append(files, f)
		if _, err := f.Write(t.Text); err != nil {
			return 0, err
		}
	}
	// Have: all can be written, and has been.
	for i, f := range files {
		if err := ctx.Err(); err != nil {
			return i, err
		}
		if err := f.Commit(); err != nil {
			return i, err
		}
	}
	return len(files), nil
}
