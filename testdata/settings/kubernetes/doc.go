// Package kubernetes has the settings of the filter of Kubernetes' API server,
// in a module of its own since that takes minutes to build: the test is for
//
//	go test -tags=kubernetes
package kubernetes
