// Package analyzer holds the suite: the analyzers that every driver of
// corsvet runs, in the order in which help lists them.
//
// An analyzer is admitted when what it reports is true of browsers whatever
// the rest of the program does, and when each of its fixes compiles. Rules
// that depend on what the user meant are advisory.
package analyzer

//go:generate go test -run=^Test(Pages|Names)$ -update .

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/cookieattr"
	"github.com/corsvet/corsvet/passes/corsconfig"
	"github.com/corsvet/corsvet/passes/corspreflight"
	"github.com/corsvet/corsvet/passes/corsvalue"
	"github.com/corsvet/corsvet/passes/crossoriginprotection"
	"github.com/corsvet/corsvet/passes/devorigin"
	"github.com/corsvet/corsvet/passes/ignoredirective"
	"github.com/corsvet/corsvet/passes/lateheader"
	"github.com/corsvet/corsvet/passes/originmatch"
	"github.com/corsvet/corsvet/passes/reflectedorigin"
	"github.com/corsvet/corsvet/passes/samesitenone"
	"github.com/corsvet/corsvet/passes/varyorigin"
	"github.com/corsvet/corsvet/passes/websocketorigin"
	"github.com/corsvet/corsvet/passes/wildcardcredentials"
)

// Suite is the list of analyzers that corsvet runs. It exports no facts, so
// that a driver never has to load dependencies from source.
var Suite = []*analysis.Analyzer{
	cookieattr.Analyzer,
	corsconfig.Analyzer,
	corspreflight.Analyzer,
	corsvalue.Analyzer,
	crossoriginprotection.Analyzer,
	ignoredirective.Analyzer,
	lateheader.Analyzer,
	originmatch.Analyzer,
	reflectedorigin.Analyzer,
	samesitenone.Analyzer,
	varyorigin.Analyzer,
	websocketorigin.Analyzer,
	wildcardcredentials.Analyzer,
}

// Advisory is the list of analyzers that a driver runs only if it is told to,
// because whether their advice is good depends on the deployment.
var Advisory = []*analysis.Analyzer{
	devorigin.Analyzer,
}

// All is the list of all analyzers: those of Suite, and then those of Advisory.
var All = slices.Concat(Suite, Advisory)
