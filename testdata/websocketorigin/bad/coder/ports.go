package coder

import "github.com/coder/websocket"

// A page may be at any port of a host.
func ports() []*websocket.AcceptOptions {
	return []*websocket.AcceptOptions{
		{OriginPatterns: []string{"*:*"}},                    // want `https://evil.example:3000 matches "\*:\*"`
		{OriginPatterns: []string{"*:8080"}},                 // want `https://evil.example:8080 matches "\*:8080"`
		{OriginPatterns: []string{"192.168.*.*:*"}},          // want `https://192.168.evil.example:3000 matches "192.168.\*.\*:\*"`
		{OriginPatterns: []string{"192.168.*:3000"}},         // want `https://192.168.evil.example:3000 matches`
		{OriginPatterns: []string{"http://app.*:*"}},         // want `http://app.evil.example:3000 matches`
		{OriginPatterns: []string{"https://*example.com:*"}}, // want `https://evilexample.com:3000 matches`
	}
}
