// Package shared gives a library lists that other code has, too.
package shared

import (
	"slices"
	"strings"

	"github.com/rs/cors"
)

// The slash keeps redirects to https://app.example.com.evil.example out.
var places = []string{"https://app.example.com/", "https://shop.example.net"} // want "browsers send no origin"

func isPlace(u string) bool {
	return slices.ContainsFunc(places, func(p string) bool { return strings.HasPrefix(u, p) })
}

func byPlaces() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: places, AllowCredentials: true})
}

var front = "https://front.example.com/" // want "browsers send no origin"

func isFront(u string) bool { return strings.HasPrefix(u, front) }

func byText() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{front}, AllowCredentials: true})
}

// What the * does among the headers that are allowed is not known.
func headers() *cors.Cors {
	common := []string{"ETag", "*"} // want "browsers take"
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		AllowedHeaders:   common,
		ExposedHeaders:   common,
		AllowCredentials: true,
	})
}

// -- There is nothing but the settings, and checks of the Origin. --

var twice = []string{"https://twice.example.com/", "https://app.example.com"} // want "browsers send no origin"

func byFirst() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: twice, AllowCredentials: true})
}

func bySecond() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: twice, AllowedMethods: []string{"PUT"}})
}

func exposed() *cors.Cors {
	list := []string{"ETag", "*"} // want "browsers take"
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com"},
		ExposedHeaders:   list,
		AllowCredentials: true,
	})
}
