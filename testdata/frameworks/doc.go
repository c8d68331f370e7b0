// Package frameworks tests what the rows of package framework say about routers.
package frameworks
