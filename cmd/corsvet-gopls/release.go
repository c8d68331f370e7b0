package main

import (
	"fmt"
	"go/version"
	"runtime/debug"
	"slices"
	"strings"
)

// goplsPath is the path of gopls' module.
const goplsPath = "golang.org/x/tools/gopls"

// A release is a minor version of gopls.
type release struct {
	minor  string // such as v0.24
	tested string // the patch release for which a build was proven
	needs  string // the least Go that builds it

	// tool is the package whose function Main runs gopls' commands, or empty
	// if they run themselves.
	tool string
}

// releases are those that work, newest first. Older ones need a version of
// golang.org/x/tools that is too old for corsvet.
var releases = []release{
	{minor: "v0.24", tested: "v0.24.0", needs: "go1.27.0"},
	{minor: "v0.23", tested: "v0.23.0", needs: "go1.26.0", tool: "golang.org/x/tools/gopls/internal/tool"},
	{minor: "v0.22", tested: "v0.22.0", needs: "go1.26.0", tool: "golang.org/x/tools/internal/tool"},
}

// releaseOf returns the release that a version of gopls belongs to.
func releaseOf(gopls string) (release, error) {
	for _, r := range releases {
		if strings.HasPrefix(gopls, r.minor+".") {
			return r, nil
		}
	}
	return release{}, fmt.Errorf("gopls %s is not supported; -gopls takes %s, and other patch releases of these", gopls, tested(releases))
}

// tested lists the proven versions.
func tested(releases []release) string {
	var versions []string
	for _, r := range releases {
		versions = append(versions, r.tested)
	}
	return strings.Join(versions, ", ")
}

// versionIn returns the version of the gopls that was built as info says, also
// if it is one that corsvet-gopls has built, or "" if info does not tell.
func versionIn(info *debug.BuildInfo) string {
	for _, module := range append(info.Deps, &info.Main) {
		if module.Path == goplsPath && strings.HasPrefix(module.Version, "v") {
			return module.Version
		}
	}
	return ""
}

// A toolchain is what the go command says about itself.
type toolchain struct {
	GOVERSION   string // such as go1.26.8
	GOTOOLCHAIN string
	GOBIN       string
	GOPATH      string
}

// builds reports whether the toolchain, or one that the go command may fetch,
// is new enough for r.
func (t toolchain) builds(r release) bool {
	return !version.IsValid(t.GOVERSION) || // It is a development version.
		version.Compare(t.GOVERSION, r.needs) >= 0 ||
		strings.HasSuffix(t.GOTOOLCHAIN, "auto") ||
		strings.HasSuffix(t.GOTOOLCHAIN, "path")
}

// newest returns the newest version of gopls that the toolchain builds.
func (t toolchain) newest() (string, error) {
	i := slices.IndexFunc(releases, t.builds)
	if i < 0 {
		oldest := releases[len(releases)-1]
		return "", t.tooOld(oldest.tested, oldest)
	}
	return releases[i].tested, nil
}

// tooOld is the error that the toolchain does not build r.
func (t toolchain) tooOld(gopls string, r release) error {
	advice := "set GOTOOLCHAIN=auto so that the go command may fetch it"
	if i := slices.IndexFunc(releases, t.builds); i >= 0 {
		advice += ", or use -gopls " + releases[i].tested
	}
	return fmt.Errorf("gopls %s needs %s or newer, this is %s, and GOTOOLCHAIN is %s: %s",
		gopls, r.needs, t.GOVERSION, t.GOTOOLCHAIN, advice)
}
