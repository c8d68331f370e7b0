package report

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
)

// Revision returns a baseline of the findings at a revision of the git
// repository that dir is in. The files of the revision are laid out in a
// temporary directory, and the repository stays as it is.
//
// Lines that did not change can have a finding that is new, and lines that did
// can have one that is old. So the packages are analyzed as they were, rather
// than looking which lines are new. What did not compile then has no findings
// that are known, and is told as a problem.
func Revision(ctx context.Context, revision, dir string, config *finding.Config) (b *Baseline, problems []string, err error) {
	top, err := git(ctx, dir, nil, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, nil, err
	}
	prefix, err := git(ctx, dir, nil, "rev-parse", "--show-prefix")
	if err != nil {
		return nil, nil, err
	}
	commit, err := git(ctx, dir, nil, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, nil, fmt.Errorf("git knows no commit %q", revision)
	}
	tree, err := os.MkdirTemp("", "corsvet-")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(tree)
	if tree, err = filepath.EvalSymlinks(tree); err != nil {
		return nil, nil, err
	}
	renamed, err := layOut(ctx, top, commit, tree)
	if err != nil {
		return nil, nil, err
	}
	old := *config
	old.Dir = filepath.Join(tree, filepath.FromSlash(prefix))
	old.Patterns = moved(config.Patterns, dir, old.Dir)
	old.Tests, old.Edits = false, false
	if _, err := os.Stat(old.Dir); err != nil {
		return NewBaseline(nil), nil, nil // All of the directory is new.
	}
	res, err := finding.Run(ctx, &old)
	if err != nil {
		return NewBaseline(nil), []string{err.Error()}, ctx.Err()
	}
	for _, problem := range res.Problems {
		problems = append(problems, strings.TrimPrefix(problem, tree+string(filepath.Separator)))
	}
	var items []*Item
	for _, f := range res.Findings {
		path := relative(tree, f.File)
		if now, ok := renamed[path]; ok {
			path = now
		}
		items = append(items, &Item{Finding: f, path: path})
	}
	fingerprint(items, repair.NewSources(res).Text)
	return NewBaseline(items), problems, nil
}

// layOut writes the files of a commit into dir, and returns how those that have
// another name in the work tree are called there.
func layOut(ctx context.Context, top, commit, dir string) (renamed map[string]string, err error) {
	index := []string{"GIT_INDEX_FILE=" + filepath.Join(dir, ".index")}
	if _, err := git(ctx, top, index, "read-tree", commit); err != nil {
		return nil, err
	}
	if _, err := git(ctx, top, index, "checkout-index", "--all", "--prefix="+filepath.ToSlash(dir)+"/"); err != nil {
		return nil, err
	}
	list, err := git(ctx, top, nil, "diff", "--name-status", "--find-renames", "--diff-filter=R", "-z", commit)
	if err != nil {
		return nil, err
	}
	renamed = make(map[string]string)
	// Each is a status, the old name and the new one.
	for fields := strings.Split(list, "\x00"); len(fields) >= 3; fields = fields[3:] {
		renamed[fields[1]] = fields[2]
	}
	return renamed, nil
}

// moved returns patterns of packages in dir as they are in another directory.
func moved(patterns []string, dir, other string) (list []string) {
	for _, pattern := range patterns {
		if rel, err := filepath.Rel(dir, pattern); err == nil && filepath.IsAbs(pattern) {
			pattern = filepath.Join(other, rel)
		}
		list = append(list, pattern)
	}
	return list
}

// git returns what git prints.
func git(ctx context.Context, dir string, env []string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), env...)
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return "", errors.New(strings.TrimSpace(string(exit.Stderr)))
	}
	return strings.TrimSuffix(string(out), "\n"), err
}
