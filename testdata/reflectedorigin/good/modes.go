package good

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

// inDevelopment sends the Origin back only where somebody has said so.
func inDevelopment(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if os.Getenv("APP_ENV") == "development" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var modeSites = map[string]bool{"https://app.example.com": true}

// inEither lets everybody in where somebody has named one of two modes.
func inEither(w http.ResponseWriter, r *http.Request) {
	env, origin := os.Getenv("APP_ENV"), r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if env == "development" || env == "test" || modeSites[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isMode() bool {
	switch os.Getenv("APP_ENV") {
	case "development", "test":
		return true
	}
	return false
}

// inEitherOf does the same by a function.
func inEitherOf(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if isMode() || modeSites[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func reflect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// onlyInEither lets everybody in where somebody has named one of two modes, and nobody else.
func onlyInEither(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if isMode() {
		reflect(w, r)
	}
}

// inOneOf, inModesLike, inFolded and inNumbered tell modes otherwise.

func inOneOf(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if slices.Contains([]string{"development", "test"}, os.Getenv("APP_ENV")) {
		reflect(w, r)
	}
}

func inModesLike(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(os.Getenv("APP_ENV"), "dev") {
		reflect(w, r)
	}
}

func inFolded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.EqualFold(os.Getenv("APP_ENV"), "development") {
		reflect(w, r)
	}
}

type stage int

const (
	stageOfUsers stage = iota
	stageOfTests
)

func stageOf() stage {
	if os.Getenv("APP_ENV") == "development" {
		return stageOfTests
	}
	return stageOfUsers
}

func inNumbered(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if stageOf() == stageOfTests {
		reflect(w, r)
	}
}
