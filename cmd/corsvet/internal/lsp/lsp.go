// Package lsp is the subcommand that shows findings in an editor, as one types:
//
//	corsvet lsp [flags]
//
// It is a language server: a program that an editor starts and talks to on its
// standard input and output. It does not replace gopls but runs beside it, for
// the same files, and does only this:
//
//   - It reports the findings of each open Go file as warnings, with a link to
//     the page about them and the lines that have to do with them, a moment
//     after the text was opened or changed.
//   - It offers each fix of a finding as a quick fix. The preferred one is the
//     first, if it can be applied unseen.
//   - After them it offers to ignore the finding. That inserts a directive,
//     above the statement or at the end of the line, with the word reason in it,
//     to be replaced: until then the finding stays.
//   - As source.fixAll.corsvet it offers to apply all first fixes of a file that
//     can be applied unseen and edit nothing else, so that an editor can do so
//     when it saves. Asked for nothing but that, it waits for up to two seconds
//     until the text has been looked at.
//   - It shows what the go command downloads and compiles, if that takes long.
//
// Unsaved text counts, in the file itself and in the other files of the module.
// A change has its package looked at again; a save, all packages of the module
// that have open files, because constants reach across packages. A change ends
// the look at an older text, save the first one at a module, for which what it
// depends on is compiled.
//
// The flags are
//
//	-tags LIST   build tags, separated by commas
//	-stdio       nothing: editors pass it to language servers of all kinds
//
// # Where it stays silent
//
// There are no findings in a package that does not compile, so they go away
// while a line is half typed, nor in test files, in files that build
// constraints leave out, in files that have never been saved, outside of any
// module, or in the module cache and the Go distribution. Why a package could
// not be looked at is in the editor's log of the server.
//
// Files changed by another program, go.mod included, count from the next change
// or save of an open file.
//
// Fixes are not offered in generated files, in files rewritten by cgo, and
// while the text has changes that have not been looked at yet.
//
// # What it needs
//
// The go command, on the PATH of the editor, and of the Go version that corsvet
// was built with or an older one. It finds out by itself which module or
// workspace a file belongs to; which folders the editor has open does not
// matter. Each look at a package that compiles leaves its compiled form in the
// build cache, as go build does.
//
// Positions are in UTF-16 code units. A change is sent as the whole text.
//
// # Exit status
//
//	0  the editor asked for a shutdown
//	1  the editor went away without one
//	2  a flag is wrong
package lsp

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

const usage = "usage: corsvet lsp [-tags LIST]\nEditors start it; it speaks the Language Server Protocol on standard input and output.\n"

// The exit statuses.
const (
	exitOK = iota
	exitGone
	exitUsage
)

// Main runs the subcommand and returns its exit status.
func Main(args []string, stdin, stdout, stderr *os.File) int {
	config, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return exitOK
	case err != nil:
		fmt.Fprintf(stderr, "corsvet lsp: %v\n%s", err, usage)
		return exitUsage
	}
	config.log = stderr
	if err := serve(context.Background(), stdin, stdout, config); err != nil {
		fmt.Fprintln(stderr, "corsvet lsp:", err)
		return exitGone
	}
	return exitOK
}

// A config is what a server needs to know, and what tests replace.
type config struct {
	buildFlags []string
	delay      time.Duration // how long a text has to rest before it is looked at
	patience   time.Duration // how long an editor that is about to save waits, and what a change may end has taken at most
	log        io.Writer     // for what is wrong with the other side's messages
	run        func(context.Context, *finding.Config) (*finding.Result, error)
}

func parse(args []string) (config, error) {
	c := config{delay: 200 * time.Millisecond, patience: 2 * time.Second, run: finding.Run}
	flags := flag.NewFlagSet("lsp", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	tags := flags.String("tags", "", "")
	flags.Bool("stdio", true, "")
	if err := flags.Parse(args); err != nil {
		return c, err
	}
	if flags.NArg() > 0 {
		return c, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	if *tags != "" {
		c.buildFlags = []string{"-tags=" + *tags}
	}
	return c, nil
}

// serve talks to an editor until it says goodbye or goes away. It fails if that
// happens without a shutdown request.
func serve(ctx context.Context, in io.ReadCloser, out io.Writer, config config) error {
	s := newServer(ctx, config)
	defer s.stop()
	stream := jsonrpc2.NewBufferedStream(&stdio{in, out}, jsonrpc2.VSCodeObjectCodec{})
	conn := jsonrpc2.NewConn(ctx, stream, handler{s, jsonrpc2.HandlerWithError(s.handle).SuppressErrClosed()},
		jsonrpc2.SetLogger(log.New(config.log, "corsvet lsp: ", 0)))

	done := make(chan struct{})
	go func() {
		defer close(done)
		s.queue.loop(s.ctx)
	}()
	<-conn.DisconnectNotify()
	s.stop()
	<-done // The go command has been stopped and temporary files are gone.
	if !s.leaving.Load() {
		return errors.New("the editor went away without a shutdown request")
	}
	return nil
}

// stdio makes one stream of an input and an output.
type stdio struct {
	io.ReadCloser
	io.Writer
}
