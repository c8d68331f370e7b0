package main

import (
	"context"
	"debug/buildinfo"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"

	"github.com/corsvet/corsvet/internal/progress"
)

// options are the flags of the command.
type options struct {
	gopls  string
	target string
	force  bool
	src    string
}

// install builds what the options ask for and puts it into place.
func install(ctx context.Context, o options) error {
	info, _ := debug.ReadBuildInfo()
	corsvet, err := corsvetOf(o.src, info)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "corsvet-gopls-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	// The go command may have to download another one.
	line := progress.OnTerminal(os.Stderr, "corsvet-gopls")
	cmd := goCommand{ctx, dir, line.Show}
	toolchain, err := cmd.toolchain()
	line.Clear()
	if err != nil {
		return err
	}
	bin := binDir(toolchain)
	gopls, release, err := choose(o.gopls, toolchain, installedIn(bin))
	if err != nil {
		return err
	}
	target, err := targetOf(o.target, bin)
	if err != nil {
		return err
	}
	if err := writable(target, o.force); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "building gopls %s with %s; the first time this takes minutes\n", gopls, corsvet)
	line = progress.OnTerminal(os.Stderr, "corsvet-gopls")
	defer line.Clear()
	cmd.show = line.Show
	name, err := place(target, func(file string) (string, error) {
		if err := cmd.build(module{gopls, release, corsvet}, file); err != nil {
			return "", err
		}
		return nameOf(ctx, file)
	})
	if err != nil {
		return err
	}
	line.Clear()
	fmt.Printf("%s is %s\n", target, name)
	return nil
}

// corsvetOf returns the corsvet to link in: that in the folder src or, if that
// is empty, the version that info, which is of this command, tells.
func corsvetOf(src string, info *debug.BuildInfo) (source, error) {
	if src != "" {
		abs, err := filepath.Abs(src)
		if err != nil {
			return source{}, err
		}
		if _, err := os.Stat(filepath.Join(abs, "go.mod")); err != nil {
			return source{}, fmt.Errorf("-src %s is no working copy of corsvet: %w", src, err)
		}
		return source{dir: abs}, nil
	}
	// Only a module that the go command has downloaded has a sum, and so a
	// version under which it can be downloaded again.
	if info == nil || info.Main.Sum == "" || info.Main.Replace != nil {
		return source{}, errors.New("this corsvet-gopls was built from a working copy, so name its directory: corsvet-gopls -src DIR")
	}
	return source{version: info.Main.Version}, nil
}

// choose returns the version of gopls to build, which is that named or, if that
// is empty, that installed or, if that too is empty, the newest.
func choose(named string, t toolchain, installed string) (string, release, error) {
	gopls := named
	if gopls == "" {
		gopls = installed
	}
	if gopls == "" {
		var err error
		if gopls, err = t.newest(); err != nil {
			return "", release{}, err
		}
	}
	r, err := releaseOf(gopls)
	if err != nil {
		return "", release{}, err
	}
	if !t.builds(r) {
		return "", release{}, t.tooOld(gopls, r)
	}
	return gopls, r, nil
}

// installedIn returns the version of the user's gopls, which is in the path or
// in bin, or "" if there is none that knows its version.
func installedIn(bin string) string {
	file, err := exec.LookPath("gopls")
	if err != nil {
		file = filepath.Join(bin, "gopls"+exe())
	}
	info, err := buildinfo.ReadFile(file)
	if err != nil {
		return ""
	}
	return versionIn(info)
}

// binDir is the folder where go install puts commands, or "" if there is none.
func binDir(t toolchain) string {
	if t.GOBIN != "" || t.GOPATH == "" {
		return t.GOBIN
	}
	return filepath.Join(filepath.SplitList(t.GOPATH)[0], "bin")
}

// targetOf returns the file to write, which is that named or else in bin.
func targetOf(named, bin string) (string, error) {
	switch {
	case named != "":
		return named, nil
	case bin == "":
		return "", errors.New("neither GOBIN nor GOPATH is set, so name the file to write: corsvet-gopls -o FILE")
	}
	return filepath.Join(bin, "gopls-corsvet"+exe()), os.MkdirAll(bin, 0o777)
}

// exe is the ending of an executable's name.
func exe() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

// writable is an error if there is a file that must not be replaced.
func writable(target string, force bool) error {
	switch info, err := os.Lstat(target); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("%s is a directory; -o takes a file", target)
	case !force:
		return fmt.Errorf("%s exists; -f replaces it, -o FILE writes another file", target)
	}
	return nil
}

// place has a file built beside target and then renames it, so that target is
// never half written and stays as it is if build fails.
func place(target string, build func(file string) (name string, err error)) (name string, err error) {
	dir, err := os.MkdirTemp(filepath.Dir(target), ".gopls-corsvet-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, filepath.Base(target))
	if name, err = build(file); err != nil {
		return "", err
	}
	return name, os.Rename(file, target)
}
