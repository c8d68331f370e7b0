package lsp

import (
	"context"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
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
		docs := s.snapshot()
		findings := s.findings(ctx, module, modules[module], docs)
		s.publish(ctx, docs, modules[module], findings)
	}
}

// findings runs the analyzers over packages of a module, in the text that docs
// have. What stands in the way goes to the editor's log.
func (s *server) findings(ctx context.Context, module string, dirs []string, docs map[string]*document) []*finding.Finding {
	overlay := make(map[string][]byte)
	for path, doc := range docs {
		overlay[path] = []byte(doc.text)
	}
	result, err := s.safely(ctx, &finding.Config{
		Dir:        module,
		Patterns:   dirs,
		BuildFlags: s.buildFlags,
		Edits:      true,
		Overlay:    overlay,
		Sequential: true,
	})
	if ctx.Err() != nil {
		return nil
	}
	if err != nil {
		s.logProblem(module, err.Error())
		return nil
	}
	s.logProblem(module, strings.Join(result.Problems, "\n"))
	return result.Findings
}

// logProblem logs what is wrong with a module, unless it has just done so. An
// empty problem says that nothing is.
func (s *server) logProblem(module, problem string) {
	if problem != "" && problem != s.problems[module] {
		s.notify("window/logMessage", logMessageParams{Type: messageTypeInfo, Message: problem})
	}
	s.problems[module] = problem
}

// safely runs the analyzers. A panic of theirs becomes an error, because an
// editor gives up on a server that stops too often.
func (s *server) safely(ctx context.Context, config *finding.Config) (result *finding.Result, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return s.run(ctx, config)
}

// publish shows the findings in the documents of dirs, unless ctx is done
// because one of them has changed.
func (s *server) publish(ctx context.Context, docs map[string]*document, dirs []string, findings []*finding.Finding) {
	c := newConverter(docs, s.documentChanges)
	reports := make(map[*document][]report)
	for _, f := range findings {
		if doc := c.document(f.File); doc != nil {
			reports[doc] = append(reports[doc], c.report(f))
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
		s.reports[doc.path] = reports[doc]
		params := publishDiagnosticsParams{URI: doc.uri, Version: &doc.version, Diagnostics: []diagnostic{}}
		for _, r := range reports[doc] {
			params.Diagnostics = append(params.Diagnostics, r.diagnostic)
		}
		s.notify("textDocument/publishDiagnostics", params)
	}
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
