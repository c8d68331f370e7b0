// Package marked asks for a file by which somebody has chosen what the program does.
package marked

import (
	"net/http"
	"os"
	"os/exec"
)

func isDev() bool {
	_, err := os.Stat("dev.flag")
	return err == nil
}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byFile(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if isDev() || r.Header.Get("Origin") == "https://app.example.com" {
		allow(w, r)
	}
}

func byNoFile(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, err := os.Lstat("/etc/production"); err != nil {
		allow(w, r)
	}
}

func byCommand(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, err := exec.LookPath("dlv"); err == nil {
		allow(w, r)
	}
}
