package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// asCommand is set in the environment of a test binary that is to be corsvet: so
// the tests need no other build of it.
const asCommand = "CORSVET_TEST_COMMAND=1"

func TestMain(m *testing.M) {
	if name, value, _ := strings.Cut(asCommand, "="); os.Getenv(name) == value {
		main()
		return
	}
	os.Exit(m.Run())
}

// command returns the path of corsvet, which has to run with asCommand.
func command(t *testing.T) string {
	t.Helper()
	file, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// TestScript runs the scripts of testdata/script. Each is a txtar archive: its
// files are laid out in a new directory, then the lines of its comment run
// there, one by one.
//
//	# text            nothing
//	corsvet ARGS      runs the command; $CORSVET is its path
//	go ARGS           runs the go command
//	git ARGS          runs git
//	stdin FILE        the next command reads the file
//	cd DIR            commands run in a folder from now on; files are named as before
//	exit N            the last command ended with status N; 0 if not said
//	stdout RE         its standard output matches
//	stderr RE         its standard error matches
//	grep FILE RE      the file matches
//	cmp FILE1 FILE2   the files are equal
//	same FILE         the file is as the archive has it
//	symlink FILE TO   makes FILE a symbolic link
//	cp FROM TO        copies a file
//	save FILE         keeps the last command's standard output in the file
//	chmod MODE FILE   changes what may be done with the file
//	ls DIR RE         the names in a directory, separated by blanks, match
//
// A ! before stdout, stderr, grep or ls means that nothing matches.
func TestScript(t *testing.T) {
	files, err := filepath.Glob("../../testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			s := &script{dir: t.TempDir(), command: command(t), archive: archive}
			fsys, err := txtar.FS(archive)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.CopyFS(s.dir, fsys); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(string(archive.Comment)+"end", "\n")
			for i, line := range lines {
				if err := s.line(line); err != nil {
					t.Fatalf("%s:%d: %s: %v\n-- stdout --\n%s-- stderr --\n%s",
						file, i+1, line, err, s.stdout.String(), s.stderr.String())
				}
			}
		})
	}
}

type script struct {
	dir     string
	command string
	archive *txtar.Archive
	stdin   string // file that the next command reads, or ""
	wd      string // folder that commands run in

	// Of the last command:
	stdout, stderr bytes.Buffer
	status         int // 0 once a line has asked for it
}

func (s *script) line(line string) error {
	verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	want := true
	if verb == "!" {
		want = false
		verb, rest, _ = strings.Cut(rest, " ")
	}
	args := strings.Fields(strings.ReplaceAll(rest, "$CORSVET", s.command))
	switch verb {
	case "", "#":
		return nil
	case "corsvet":
		return s.exec(s.command, args)
	case "go", "git":
		return s.exec(verb, args)
	case "stdin":
		s.stdin = rest
		return nil
	case "end":
		return s.unasked()
	case "exit":
		status := s.status
		s.status = 0
		if rest != strconv.Itoa(status) {
			return fmt.Errorf("it was %d", status)
		}
		return nil
	case "stdout":
		return match(s.stdout.Bytes(), rest, want)
	case "stderr":
		return match(s.stderr.Bytes(), rest, want)
	case "grep":
		file, re, _ := strings.Cut(rest, " ")
		data, err := s.read(file)
		if err != nil {
			return err
		}
		return match(data, re, want)
	case "cmp":
		return s.cmp(args[0], args[1])
	case "same":
		return s.same(rest)
	case "cp":
		data, err := s.read(args[0])
		return errors.Join(err, os.WriteFile(filepath.Join(s.dir, args[1]), data, 0o666))
	case "cd":
		s.wd = rest
		return nil
	case "save":
		return os.WriteFile(filepath.Join(s.dir, rest), s.stdout.Bytes(), 0o666)
	case "chmod":
		mode, err := strconv.ParseUint(args[0], 8, 32)
		return errors.Join(err, os.Chmod(filepath.Join(s.dir, args[1]), os.FileMode(mode)))
	case "ls":
		dir, re, _ := strings.Cut(rest, " ")
		entries, err := os.ReadDir(filepath.Join(s.dir, dir))
		if err != nil {
			return err
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return match([]byte(strings.Join(names, " ")), re, want)
	case "symlink":
		link := filepath.Join(s.dir, args[0])
		return errors.Join(os.MkdirAll(filepath.Dir(link), 0o777), os.Symlink(args[1], link))
	}
	return fmt.Errorf("unknown verb %q", verb)
}

func (s *script) exec(name string, args []string) error {
	if err := s.unasked(); err != nil {
		return err
	}
	s.stdout.Reset()
	s.stderr.Reset()
	cmd := exec.Command(name, args...)
	cmd.Dir = filepath.Join(s.dir, s.wd)
	cmd.Env = append(os.Environ(), "PWD="+cmd.Dir, "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local", asCommand,
		"GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com")
	if s.stdin != "" {
		in, err := os.Open(filepath.Join(s.dir, s.stdin))
		if err != nil {
			return err
		}
		defer in.Close()
		cmd.Stdin, s.stdin = in, ""
	}
	cmd.Stdout = &s.stdout
	cmd.Stderr = &s.stderr
	err := cmd.Run()
	s.status = cmd.ProcessState.ExitCode()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		return err
	}
	return match(s.stderr.Bytes(), `^(panic|goroutine \d)`, false)
}

// unasked is an error if the last command failed and no line expected that.
func (s *script) unasked() error {
	if s.status != 0 {
		return fmt.Errorf("the command before ended with status %d", s.status)
	}
	return nil
}

func (s *script) read(file string) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.dir, file))
}

func (s *script) cmp(file, other string) error {
	got, err := s.read(file)
	if err != nil {
		return err
	}
	want, err := s.read(other)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("they differ; %s is\n%s", file, got)
	}
	return nil
}

func (s *script) same(file string) error {
	got, err := s.read(file)
	if err != nil {
		return err
	}
	for _, f := range s.archive.Files {
		if f.Name == file {
			if !bytes.Equal(got, f.Data) {
				return fmt.Errorf("it has changed:\n%s", got)
			}
			return nil
		}
	}
	return fmt.Errorf("the archive has no such file")
}

// match is an error unless (re matches data) == want. ^ and $ match at lines.
func match(data []byte, re string, want bool) error {
	rx, err := regexp.Compile("(?m)" + re)
	if err != nil {
		return err
	}
	if rx.Match(data) != want {
		return fmt.Errorf("got a match: %t, want %t", !want, want)
	}
	return nil
}
