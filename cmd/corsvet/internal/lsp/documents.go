package lsp

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sourcegraph/jsonrpc2"
)

// goFile returns the path of a Go file that can have findings. Others are none
// of the server's business, whether the editor sends them or not.
func goFile(uri string) (path string, ok bool) {
	path, err := pathOf(uri, onWindows)
	if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
		return "", false
	}
	return filepath.Clean(path), true
}

func (s *server) didOpen(params *didOpenTextDocumentParams) error {
	item := params.TextDocument
	if path, ok := goFile(item.URI); ok {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.update(&document{uri: item.URI, path: path, version: item.Version, text: item.Text})
	}
	return nil
}

func (s *server) didChange(params *didChangeTextDocumentParams) error {
	path, ok := goFile(params.TextDocument.URI)
	if !ok {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	doc := s.docs[path]
	if doc == nil {
		return fmt.Errorf("%s changed but is not open", params.TextDocument.URI)
	}
	next := *doc
	next.version = params.TextDocument.Version
	for _, change := range params.ContentChanges {
		if change.Range != nil {
			return failure(jsonrpc2.CodeInvalidParams, "a change of a part of %s, want its whole text", doc.uri)
		}
		next.text = change.Text
	}
	s.update(&next)
	return nil
}

// update makes doc the open document of its path. Its whole package is looked
// at again, and fixes that may edit the older text are forgotten.
func (s *server) update(doc *document) {
	s.docs[doc.path] = doc
	for path := range s.reports {
		if filepath.Dir(path) == doc.dir() {
			delete(s.reports, path)
		}
	}
	s.queue.add(doc.dir())
}

// didSave has all packages of the module looked at that have open documents:
// constants of the saved one may reach into them.
func (s *server) didSave(params *didSaveTextDocumentParams) error {
	path, ok := goFile(params.TextDocument.URI)
	if !ok {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	module := moduleDir(filepath.Dir(path))
	for dir := range dirsOf(s.docs) {
		if moduleDir(dir) == module {
			s.queue.add(dir)
		}
	}
	return nil
}

func (s *server) didClose(params *didCloseTextDocumentParams) error {
	path, ok := goFile(params.TextDocument.URI)
	if !ok {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	doc := s.docs[path]
	if doc == nil {
		return fmt.Errorf("%s closed but is not open", params.TextDocument.URI)
	}
	delete(s.docs, path)
	delete(s.reports, path)
	s.notify("textDocument/publishDiagnostics", publishDiagnosticsParams{URI: doc.uri, Diagnostics: []diagnostic{}})
	if dirsOf(s.docs)[doc.dir()] {
		s.queue.add(doc.dir()) // The text on disk counts again.
	}
	return nil
}

// snapshot returns the open documents.
func (s *server) snapshot() map[string]*document {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.docs)
}

// dirsOf returns the directories of documents.
func dirsOf(docs map[string]*document) map[string]bool {
	dirs := make(map[string]bool)
	for _, doc := range docs {
		dirs[doc.dir()] = true
	}
	return dirs
}

// sortedByPath returns the documents of dirs.
func sortedByPath(docs map[string]*document, dirs []string) (list []*document) {
	for _, path := range slices.Sorted(maps.Keys(docs)) {
		if slices.Contains(dirs, filepath.Dir(path)) {
			list = append(list, docs[path])
		}
	}
	return list
}
