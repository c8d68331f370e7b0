// Corsvet-gopls builds a gopls that has the analyzers of corsvet in it, so that
// an editor shows their findings while you type, and offers their fixes.
//
// Usage:
//
//	corsvet-gopls [-gopls VERSION] [-o FILE] [-f] [-src DIR]
//
// Gopls has no way to load analyzers, so they have to be linked in. Nothing of
// gopls is changed or copied: the command builds a main package that adds the
// analyzers to the list of gopls and calls its main function. The result
// replaces gopls in the settings of the editor, which docs/editors.md of the
// repository gives for some editors. Run the command again, with -f, to upgrade
// gopls or corsvet.
//
// The flags are
//
//	-gopls VERSION  the version of gopls, such as v0.24.0
//	-o FILE         the file to write
//	-f              replace the file if it exists
//	-src DIR        take corsvet from a working copy of its repository
//
// By default, the version of gopls is that of the gopls in $PATH, or in the
// folder where go install puts commands. If there is none, or it does not know
// its version, it is the newest that the installed Go can build.
//
// By default, the file is gopls-corsvet, in the folder where go install puts
// commands: $GOBIN, or bin in $GOPATH.
//
// Without -src, the version of corsvet is that of corsvet-gopls itself, which
// therefore has to be installed by its version:
//
//	go install github.com/corsvet/corsvet/cmd/corsvet-gopls@latest
//
// # Versions of gopls
//
// These minor versions of gopls are known to work, with the Go that each needs
// at least:
//
//	v0.24  Go 1.27
//	v0.23  Go 1.26
//	v0.22  Go 1.26
//
// If the installed Go is older, the go command downloads one that is new
// enough, as it does for any module, unless GOTOOLCHAIN forbids that.
//
// # The build
//
// The go command needs the module proxy for what is not yet in the module
// cache. The module and the workspace of the current folder play no part, and
// neither do GOFLAGS, GOOS and GOARCH. A failed build leaves nothing behind. On a
// terminal, standard error shows which modules are downloaded, and how many
// packages are compiled of how many.
//
// The result says what it is: gopls-corsvet version prints a version like
// v0.24.0+corsvet.v0.1.0, and so does the log of an editor.
//
// # Exit status
//
//	0  the file has been written
//	1  an error
//	2  a flag is unknown or has a wrong value
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

// run is the command; it returns the exit status.
func run(ctx context.Context, args []string) int {
	flags := flag.NewFlagSet("corsvet-gopls", flag.ContinueOnError)
	flags.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: corsvet-gopls [-gopls VERSION] [-o FILE] [-f] [-src DIR]")
		flags.PrintDefaults()
	}
	var o options
	flags.StringVar(&o.gopls, "gopls", "", "`VERSION` of gopls (default that of the installed gopls)")
	flags.StringVar(&o.target, "o", "", "`FILE` to write (default gopls-corsvet, where go install puts commands)")
	flags.BoolVar(&o.force, "f", false, "replace the file if it exists")
	flags.StringVar(&o.src, "src", "", "take corsvet from a working copy in `DIR`")
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0:
		fmt.Fprintf(os.Stderr, "corsvet-gopls: unexpected argument %q\n", flags.Arg(0))
		return 2
	}
	if err := install(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "corsvet-gopls:", err)
		return 1
	}
	return 0
}
