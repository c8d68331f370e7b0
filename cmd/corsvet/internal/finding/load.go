package finding

import (
	"cmp"
	"context"
	"fmt"
	"go/ast"
	"go/token"
	"os/exec"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/progress"
)

// patience is how long the go command may work unheard.
const patience = 5 * time.Second

// load loads packages. What they depend on may have to be compiled, and even
// downloaded, which takes minutes, and packages.Load keeps what the go command
// says about it to itself. So if it has not come to parsing after a while, it is
// ended, the compilation goes on under our eyes, and then it starts again.
func (c *Config) load(ctx context.Context, config *packages.Config) ([]*packages.Package, error) {
	config.Context = ctx
	if c.Progress == nil {
		return packages.Load(config, c.Patterns...)
	}
	hasty := *config
	var cancel context.CancelFunc
	hasty.Context, cancel = context.WithCancel(ctx)
	defer cancel()
	timer := time.AfterFunc(cmp.Or(c.patience, patience), cancel)
	hasty.ParseFile = func(fset *token.FileSet, file string, src []byte) (*ast.File, error) {
		timer.Stop()
		return config.ParseFile(fset, file, src)
	}
	pkgs, err := packages.Load(&hasty, c.Patterns...)
	timer.Stop()
	if err == nil || ctx.Err() != nil || hasty.Context.Err() == nil {
		return pkgs, err
	}
	// If this fails, so does what follows, and says why.
	_ = compile(ctx, config, c.Patterns, c.Progress)
	return packages.Load(config, c.Patterns...)
}

// compile has the go command compile what is missing in the build cache to load
// packages. It is given the flags that packages.Load gives it.
func compile(ctx context.Context, config *packages.Config, patterns []string, report func(progress.Step)) error {
	flags := append([]string{fmt.Sprintf("-test=%t", config.Tests), "-compiled", "-buildvcs=false", "-pgo=off"}, config.BuildFlags...)
	return progress.Compile(ctx, func(cmd *exec.Cmd) {
		cmd.Dir = config.Dir
		if config.Dir != "" {
			cmd.Env = append(cmd.Environ(), "PWD="+config.Dir)
		}
	}, flags, patterns, report)
}

// packages returns how the packages are loaded, but for overlays.
func (c *Config) packages() *packages.Config {
	return &packages.Config{
		Mode:       packages.LoadSyntax | packages.NeedModule | packages.NeedForTest,
		Dir:        c.Dir,
		BuildFlags: c.BuildFlags,
		Tests:      c.Tests || c.Edits,
	}
}

// reason returns why patterns match no packages, such as that there is no go.mod, as the
// go command says it where it is asked without leave to go on; "" if it has none.
func (c *Config) reason(ctx context.Context) string {
	cmd := exec.CommandContext(ctx, "go", slices.Concat([]string{"list"}, c.BuildFlags, []string{"--"}, c.Patterns)...)
	cmd.Dir = c.Dir
	var stderr strings.Builder
	cmd.Stderr = &stderr
	err := cmd.Run()
	line, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n")
	if err == nil || line == "" {
		return ""
	}
	return ": " + strings.TrimPrefix(line, "go: ")
}
