package lsp

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
)

// analyze looks at the packages in dirs, for the queue.
func (s *server) analyze(ctx context.Context, dirs []string) {
	libraries, err := s.libraries()
	if err != nil {
		return
	}
	modules := make(map[string][]string)
	for _, dir := range dirs {
		if !slices.ContainsFunc(libraries, func(library string) bool { return isIn(dir, library) }) {
			module := moduleDir(dir)
			modules[module] = append(modules[module], dir)
		}
	}
	for _, module := range slices.Sorted(maps.Keys(modules)) {
		if err := s.safely(func() error { s.look(ctx, module, modules[module]); return nil }); err != nil {
			s.logProblem(module, err.Error())
		}
	}
}

// look shows the findings in packages of a module.
func (s *server) look(ctx context.Context, module string, dirs []string) {
	docs := s.snapshot()
	if results, ok := s.results(ctx, module, dirs, docs); ok {
		s.publish(ctx, docs, dirs, results)
	}
}

// results runs the analyzers over packages of a module, in the text that docs
// have. What stands in the way goes to the editor's log. It is false if ctx is
// done.
//
// What the packages depend on may have to be compiled, which takes minutes. A
// change does not end that, or else whoever goes on typing would wait forever.
func (s *server) results(ctx context.Context, module string, dirs []string, docs map[string]*document) (list []*finding.Result, ok bool) {
	config := &finding.Config{
		Dir:        module,
		Patterns:   dirs,
		BuildFlags: s.buildFlags,
		Edits:      true,
		Overlay:    make(map[string][]byte),
		Sequential: true,
	}
	for path, doc := range docs {
		config.Overlay[path] = []byte(doc.text)
	}
	running := ctx
	if !s.warm[module] {
		running = s.ctx
		work := &work{server: s, title: "corsvet: " + filepath.Base(module)}
		defer work.end()
		config.Progress = work.report
	}
	begun := time.Now()
	list, problems := s.each(running, config)
	// If a change has ended a load that took long, it would do so again.
	s.warm[module] = running.Err() == nil || time.Since(begun) < s.patience
	if ctx.Err() != nil {
		return nil, false
	}
	s.logProblem(module, strings.Join(problems, "\n"))
	return list, true
}

// each runs the analyzers over the packages of config: all together, and if that
// panics, which ends the work on all of them, one by one.
func (s *server) each(ctx context.Context, config *finding.Config) (results []*finding.Result, problems []string) {
	var result *finding.Result
	err := s.safely(func() (err error) {
		result, err = s.run(ctx, config)
		return err
	})
	switch {
	case err == nil:
		return []*finding.Result{result}, result.Problems
	case !errors.As(err, new(panicked)) || len(config.Patterns) == 1:
		return nil, []string{err.Error()}
	}
	for _, pattern := range config.Patterns {
		one := *config
		one.Patterns = []string{pattern}
		more, wrong := s.each(ctx, &one)
		results, problems = append(results, more...), append(problems, wrong...)
	}
	return results, problems
}

// logProblem logs what is wrong with a module, unless it has just done so. An
// empty problem says that nothing is.
func (s *server) logProblem(module, problem string) {
	if problem != "" && problem != s.problems[module] {
		s.notify("window/logMessage", logMessageParams{Type: messageTypeInfo, Message: problem})
	}
	s.problems[module] = problem
}

// A panicked is an error that a panic has become.
type panicked string

func (p panicked) Error() string { return string(p) }

// safely calls f. A panic becomes an error, because an editor gives up on a
// server that stops too often.
func (s *server) safely(f func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = panicked(fmt.Sprintf("panic: %v\n%s", cause, debug.Stack()))
		}
	}()
	return f()
}

// publish shows the findings in the documents of dirs, unless ctx is done
// because one of them has changed.
func (s *server) publish(ctx context.Context, docs map[string]*document, dirs []string, results []*finding.Result) {
	c := newConverter(docs, s.documentChanges)
	all := make(map[*document]*reports)
	for _, doc := range sortedByPath(docs, dirs) {
		all[doc] = new(reports)
	}
	for _, result := range results {
		sources := repair.NewSources(result)
		for doc, findings := range c.byDocument(result.Findings) {
			if all[doc] == nil {
				continue // Nothing is to be said about it now.
			}
			for _, f := range findings {
				all[doc].list = append(all[doc].list, c.report(f))
			}
			all[doc].fixAll = c.fixAll(findings, sources)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return
	}
	for _, doc := range sortedByPath(docs, dirs) {
		if s.docs[doc.path] != doc {
			continue // It has been closed.
		}
		s.reports[doc.path] = all[doc]
		params := publishDiagnosticsParams{URI: doc.uri, Version: &doc.version, Diagnostics: []diagnostic{}}
		for _, r := range all[doc].list {
			params.Diagnostics = append(params.Diagnostics, r.diagnostic)
		}
		s.notify("textDocument/publishDiagnostics", params)
	}
	close(s.news)
	s.news = make(chan struct{})
}

// findLibraries returns the directories of code that is not the user's own: the
// module cache and the Go distribution. Without a go command it fails, and says
// so to the user.
func (s *server) findLibraries() ([]string, error) {
	if _, err := exec.LookPath("go"); err != nil {
		s.notify("window/showMessage", showMessageParams{
			Type:    messageTypeError,
			Message: fmt.Sprintf("corsvet cannot work without the go command: %v. Add its directory to the PATH of the editor and start the editor again.", err),
		})
		return nil, err
	}
	// If this fails, so does all that follows, and says why.
	out, _ := exec.CommandContext(s.ctx, "go", "env", "GOMODCACHE", "GOROOT").Output()
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' || r == '\r' }), nil
}

// isIn reports whether path is dir or below it.
func isIn(path, dir string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}

// moduleDir returns the directory of the module that dir belongs to, or dir if
// that is in none. The go command finds the module and the workspace of a
// directory by itself; packages of a module are listed in one run of it.
func moduleDir(dir string) string {
	for d := dir; ; d = filepath.Dir(d) {
		if info, err := os.Stat(filepath.Join(d, "go.mod")); err == nil && info.Mode().IsRegular() {
			return d
		}
		if d == filepath.Dir(d) {
			return dir
		}
	}
}
