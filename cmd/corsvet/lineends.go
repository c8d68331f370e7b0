package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"golang.org/x/tools/go/packages"
)

// An encoding is what go/format does not keep of a file.
type encoding struct {
	mark bool // it begins with a byte-order mark
	crlf bool // all its lines end with a carriage return and a line feed
}

var byteOrderMark = []byte("\ufeff")

func encodingOf(text []byte) encoding {
	lines := bytes.Count(text, []byte("\n"))
	return encoding{
		mark: bytes.HasPrefix(text, byteOrderMark),
		crlf: lines > 0 && lines == bytes.Count(text, []byte("\r\n")),
	}
}

// encode returns a text with that encoding.
func (e encoding) encode(text []byte) []byte {
	text = bytes.TrimPrefix(text, byteOrderMark)
	if e.crlf {
		text = bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	}
	if e.mark {
		text = append(byteOrderMark[:len(byteOrderMark):len(byteOrderMark)], text...)
	}
	return text
}

// encodings returns the encodings of the files of packages, by name, that
// multichecker's -fix would not keep.
func encodings(pkgs []*packages.Package) map[string]encoding {
	found := make(map[string]encoding)
	for _, pkg := range pkgs {
		for _, file := range pkg.GoFiles {
			text, err := os.ReadFile(file)
			if err != nil {
				continue // multichecker says so
			}
			if e := encodingOf(text); e != (encoding{}) {
				found[file] = e
			}
		}
	}
	return found
}

// keepEncodings runs the command again, as a process of its own since
// multichecker ends the one that it runs in, and gives the files that it has
// changed their encoding back. It returns the exit status.
func keepEncodings(files map[string]encoding, name string, args []string) int {
	status := 0
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), again+"=1")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		status = 1
		if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() > 0 {
			status = exit.ExitCode()
		} else {
			fmt.Fprintln(os.Stderr, "corsvet:", err)
		}
	}
	for file, e := range files {
		if err := e.restore(file); err != nil {
			fmt.Fprintln(os.Stderr, "corsvet:", err)
			status = max(status, 1)
		}
	}
	return status
}

// again is the variable that tells the process that keepEncodings runs.
const again = "CORSVET_FIX_AGAIN"

// restore gives a file that has lost its encoding that back.
func (e encoding) restore(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	encoded := e.encode(text)
	if bytes.Equal(encoded, text) {
		return nil
	}
	return os.WriteFile(file, encoded, 0o666) // which keeps its permissions
}
